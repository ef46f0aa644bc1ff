"""Pages as they come: tags, attributes in all spellings, comments, scripts, references, pieces, positions; and small tools made of it."""
from html.parser import HTMLParser


class Log(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('start', tag, attrs, self.getpos(), repr(self.get_starttag_text()))

    def handle_endtag(self, tag):
        print('end', tag, self.getpos())

    def handle_data(self, data):
        print('data', repr(data))

    def handle_comment(self, data):
        print('comment', repr(data))

    def handle_decl(self, decl):
        print('decl', repr(decl))

    def handle_pi(self, data):
        print('pi', repr(data))

    def handle_entityref(self, name):
        print('entity', name)

    def handle_charref(self, name):
        print('char', name)

    def unknown_decl(self, data):
        print('unknown', repr(data))


PAGE = '''<!DOCTYPE html>
<html lang="en">
<head><title>A &amp; B</title>
<script type="text/javascript">if (a < b && c) { x = "<b>"; }</script>
<style>p > a { color: red }</style></head>
<body>
<!-- a comment -->
<p class='x y' id=main data-x hidden>Hello <b>bold<br/>more</b> &lt;tag&gt; &copy; &#65;&#x42; AT&T</p>
<IMG SRC="a.png" alt="say &quot;hi&quot;"/>
<a href=http://example.org/?a=1&b=2>link</a>
<?php echo 1 ?>
1 < 2 <3
</p ></body></html>
'''
log = Log()
log.feed(PAGE)
log.close()
print('--- in pieces')
log = Log()
for piece in ('<p cl', 'ass="a', 'b">te', 'xt &am', 'p; more</', 'p><!-- c', 'om --><br', '>'):
    log.feed(piece)
log.close()
print('--- without references')
log = Log(convert_charrefs=False)
log.feed('a &amp; b &#65; c &lt d && e <i>&copy;</i> x')
log.close()
print('--- odd')
for odd in ('<', '<p', 'a<b', '</>x', '</ p>', '<!x>', '<a b="c', '<p / >', '<br/ >', '<a b=1b="2">', '&', 'x &am', '<![CDATA[data]]>', '<p =x>', '<a\nb\n=\n"c">', '</p x>', '<!-->', '<script>a'):
    print(repr(odd))
    log = Log()
    log.feed(odd)
    log.close()


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.text = [], []

    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            self.links.append(dict(attrs).get('href'))

    def handle_data(self, data):
        if data.strip():
            self.text.append(data.strip())


links = Links()
links.feed(PAGE)
print(links.links, links.text)

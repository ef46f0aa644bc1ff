import html
from html.entities import codepoint2name, entitydefs, html5, name2codepoint

for text in ('&lt;b&gt; &amp;amp; &quot;q&quot; &#39;', '&copy 2024 &reg; &notit; &notin; &nope; &; & &&amp', '&#65; &#x42; &#x43 &#68',
             '&#xD800; &#0; &#x110000; &#128; &#150; &#x81; &#1; &#11; &#xFFFF; &#13;', '&eacute;&Eacute;&eacutex &alpha;&Omega;&hearts;',
             '&NotEqualTilde; &acE; &fjlig; &CounterClockwiseContourIntegral;', '&ampersand &ltfoo &para&sect', 'a&b=c&lt=d'):
    print(ascii(html.unescape(text)))
print(html.escape('<a href="x">\'</a>'), html.escape('"', quote=False))
print(name2codepoint['eacute'], codepoint2name[233], entitydefs['amp'], html5['lt'], html5['lt;'], len(html5), len(name2codepoint))
print(name2codepoint['lang'], codepoint2name[0x2329], sorted(name2codepoint)[:5])

import html
print(html.escape('<a href="x">\'&\'</a>'), html.escape('<"&\'>', quote=False), html.escape(''))
print(html.unescape('&lt;b&gt; &amp;amp; &quot;q&quot; &#39;a&#39; &#x41;&#65 &nbsp;.'), html.unescape('no refs & here'), html.unescape('&copy;&euro;&hellip;'))
print(ascii(html.unescape('&ampx &xyzzy &#0; &#xD800; &lt')))
for text in ('x & y', '"a" < \'b\''):
    print(html.unescape(html.escape(text)) == text)

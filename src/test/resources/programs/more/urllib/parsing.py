# urllib.parse: taking apart, joining, quoting.
from urllib.parse import *
import urllib.parse

urls = ['http://user:pa:ss@Example.COM:8080/a/b;p=1?q=1&r=2#frag', 'https://example.com', '//host/path', '/just/path', 'mailto:me@example.com',
        'file:///etc/passwd', 'http://[::1]:80/x', 'http://[fe80::1%25en0]/', 'ftp://h/a;type=i', '', '?q', '#f', 'a:b:c', 'http:///x', 'http:x',
        'HTTP://A/b', ' http://x ', 'http://a\n.b/\tc', 'tel:+1', '1http://x', 'http://h?x=/#?', 'x://y/z;a;b', 'http://@/', 'http://h:/p', 'path:80',
        'http://é.com/ü?ß#ñ']
for url in urls:
    one, two = urlparse(url), urlsplit(url)
    print(one)
    print(tuple(two), one.username, one.password, one.hostname, one.port, one.geturl(), two.geturl())
print(urlparse(b'http://h:1/p?q#f'), urlparse(b'http://h:1/p').port, urlsplit(b'//A/b').hostname, urlsplit('//h/p').encode(), urlsplit(b'//h').decode())
print(urlparse('x', scheme='http'), urlparse('a#b', allow_fragments=False), urlparse('http://h/p')._replace(path='/q', query='z').geturl())
base = 'http://a/b/c/d;p?q'
for link in ('g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', 'g?y#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../g',
             '../../../g', '/./g', '/../g', 'g.', '.g', '..g', './../g', './g/.', 'g/./h', 'g/../h', 'g;x=1/../y', 'g?y/../x', 'http:g', 'https://x'):
    print(link, urljoin(base, link), end=' | ')
print()
print(urljoin('http://a/b', ''), urljoin('', 'x'), urljoin('a/b', 'c'), urljoin('http://h', 'x'), urljoin(b'http://h/a', b'b'), urljoin('file:///a/b', '../c'))
print(urldefrag('http://h/p#f'), urldefrag('x').geturl(), urldefrag('a#b').geturl(), urldefrag(b'a#b'))
print(urlunparse(('http', 'h', 'p', 'a', 'q', 'f')), urlunsplit(('', '', '/p', '', '')), urlunsplit(('http', '', '', '', '')), urlunsplit(['s', 'n', '', 'q', '']))
for text in ('a b', 'a/b?c=d&e', 'é€😀', '', "~_-.!*'()", 'a+b%', b'\xff\x00a', '\n', '100%'):
    quoted = [quote(text), quote_plus(text), quote(text, safe='')]
    print(repr(text), quoted, [unquote(q) for q in quoted], unquote_plus(quoted[1]), unquote_to_bytes(quoted[0]))
print(quote('é', encoding='latin-1'), unquote('%E9', 'latin-1'), unquote('%zz%4%'), unquote('%ff'), unquote('a%20é%C3%A9'), unquote(b'%41'), quote('a b', safe=' '))
print(urlencode({'a': 1, 'b c': 'd&e', 'é': 'ü', 'n': None}), urlencode([('x', [1, 2])]), urlencode([('x', [1, 2]), ('y', 'zz')], doseq=True),
      urlencode({'a b': b'\xff'}, quote_via=quote), urlencode({}), urlencode({'x': ('a', 'b')}, True, safe='/'))
for text in ('a=1&b=2&a=3', 'a=&b', 'a=%20+x&c', '', '&&a=1&', 'a;b=1', 'k=v=w', '%41=%C3%A9'):
    print(repr(text), parse_qs(text), parse_qsl(text), parse_qsl(text, keep_blank_values=True))
print(parse_qsl(b'a=1&b=%41'), parse_qs('a=1;b=2', separator=';'), urllib.parse.urlparse('x').path)
for wrong in (lambda: parse_qs('a', strict_parsing=True), lambda: parse_qs('a=1&b=2', max_num_fields=1), lambda: urlparse('http://h:x/').port,
              lambda: urlparse('http://h:99999/').port, lambda: urlparse('http://[::1/'), lambda: urljoin('a', b'b'), lambda: quote(b'a', encoding='x'),
              lambda: quote_from_bytes('x'), lambda: urlencode('ab'), lambda: urlencode([1]), lambda: urlencode(5), lambda: parse_qs('a', separator=''),
              lambda: quote(5), lambda: urlparse('x', b'y')):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

import re
print(re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)', 'a1 b2'), re.findall(r'(\w)\d', 'a1 b2'), re.findall('', 'ab'), re.findall('a|', 'aab'), re.findall(r'x*', 'axb'), [m.span() for m in re.finditer(r'\w+', 'hi you')])
print(re.sub(r'\d', '#', 'a1b2'), re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub(r'(?P<a>x)', r'[\g<a>\g<1>\g<0>]', 'axb'), re.sub('a', lambda m: m.group().upper() * 2, 'banana'), re.sub('a', 'b', 'aaa', count=2), re.subn('a', 'b', 'aaa'), re.sub('', '-', 'abc'), re.sub('x*', '-', 'abxd'), re.sub(r'\n', r'\\n', 'a\nb'), re.sub('(a)|b', r'[\1]', 'ab'), re.sub('.', r'\t\n', 'x').encode())
print(re.split(r'[,;]\s*', 'a, b;c'), re.split(r'(,)', 'a,b'), re.split(r'\s+', ' a b '), re.split('x', 'abc'), re.split(r'', 'ab'), re.split(',', 'a,b,c', maxsplit=1), re.split(r'(a)|b', 'xaybz'), re.split(r'\b', 'hi you'))
p = re.compile(r'(\w)(\d)?', re.I | re.M); print(p.pattern, p.groups, p.groupindex, p.flags, p, p.match('a', 0), p.search('--b2', 1).groups('none'), p.findall('a1b'), p.fullmatch('z9').span(), p.sub('<>', 'a1 b'), p.match('ab', 1), re.escape('a.b*c [x] é_-'), re.compile('a') == re.compile('a'))
print(re.compile(r'^\w+$', re.MULTILINE).findall('ab\ncd'), re.findall(r'^.', 'a\nb', re.M), re.findall('A', 'aA', flags=re.IGNORECASE), re.findall(r'\w', 'é_1 日', re.A), re.findall(r'\w', 'é_1 日'), re.findall(r'[À-ÿ]', 'aéÿ'), bool(re.match('', '')), re.I, re.M | re.S)
for f in ['(', ')', '[a', '*a', 'a**', '(?P<1>a)', '(?P<a>x)(?P<a>y)', r'\1', '(?P=zz)', 'a{2,1}', '[z-a]', '\\', '(?<=a+)b', '(?z)', r'\q', '(?P<n', '(?:', '+']:
    try: print(f, re.compile(f))
    except re.error as e: print(repr(f), '|', e, e.pos)
for f in [lambda: re.match('a', 5), lambda: re.match('a', b'a'), lambda: re.match('(a)', 'a').group(2), lambda: re.match('a', 'a').group('n'), lambda: re.sub('a', r'\2', 'a'), lambda: re.sub('a', r'\g<x>', 'a'), lambda: re.compile(5), lambda: re.sub('a', 5, 'a'), lambda: re.sub('a', r'\q', 'a')]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(re.findall(rb'\d', b'a1'), re.match(b'(a)', b'ab').groups(), re.sub(b'a', b'b', b'aa'))

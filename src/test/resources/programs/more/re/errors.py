import re

PATTERNS = [
    '(', ')', '(a', 'a)', '(()', '(?', '(?P', '(?Px', '(?P<', '(?P<>a)', '(?P<a', '(?P<a>', '(?P<1a>x)', '(?P<a b>x)', '(?P<é>x)', '(?P=', '(?P=)',
    '(?P=a)', '(?P=a', '(?P<a>(?P=a))', '(?P<a>b)(?P<a>c)', '(?:', '(?#', '(?#x', '(?=', '(?=a', '(?<', '(?<x', '(?<=', '(?<!a', '(?>', '(?>a',
    '(?(', '(?()a)', '(?(1', '(?(1)a)', '(?(0)a)', '(?(a)b)', '(?(-1)a)', '(?(1)a|b|c)', '(a)(?(1)a|b|c)', '(?(2)a)(b)', '(a)(?(1', '(a)(?(1)b',
    '(?z)', '(?i', '(?i-', '(?i-)', '(?i-z)', '(?-)', '(?-i)', '(?-i', '(?-:a)', '(?i-i:a)', '(?L)a', '(?au)a', '(?a-a:b)', '(?-u:b)', '(?iz:a)', '(?i1)',
    '(?-i1', 'a(?i)b', '(?i)(?m)a', '(a(?i))', '|(?i)', '(?t:a)', '(?-t:a)', '(?&a)', '(?é)',
    '[', '[a', '[]', '[^]', '[^', '[a-', '[a-]', '[z-a]', r'[\d-a]', r'[a-\d]', r'[\w-\s]', r'[\x6]', r'[\q]', r'[\8]', r'[\400]', '[\\', r'[\A]', r'[\u12]',
    '*', '+a', '?', '{1}', '{1}a', 'a**', 'a+*', 'a{2}{3}', 'a???', 'a++?', 'a*+*', '^*', '$+', r'\b*', '(?i)*', '|*', 'a|*', '(*a)', '(?:)*', 'a{2,1}',
    'a{3,2}b', 'a{,1}', 'a{99999999999}', 'a{1,99999999999}', '(?=a)*', '(?:^)*', '()+*',
    '\\', 'a\\', r'\q', r'\z', r'\y', r'\E', r'\1', r'(a)\2', r'(\1)', r'(a\1)', r'\8', r'\08', r'\18', r'\377', r'\400', r'\777', r'(a)\11', r'\x', r'\x1',
    r'\xg', r'\u', r'\u123', r'\u123x', r'\U0000', r'\U00110000', r'\N', r'\N{', r'\N{}', r'\N{foo}', r'\N{SPACE', r'\c', r'\i',
    '(?<=a+)b', '(?<=a*)', '(?<!a|bc)', '(?<=a{1,2})b', '(?<=a{2})b', '(?<=(a)b)c', r'(?<=(a)\1)b', r'(a)(?<=\1)b', r'(?<=(?P<x>a)(?P=x))', '(?<=a|b)c',
    '(?<=(?(1)a|b))(c)', '(a)(?<=(?(1)a|b))', '(?<=a(?=bc))d', '(?<=(?>ab))c', 'x\n(', 'a\nb\n  *c', '(?x) a # b\n  (',
]
for pattern in PATTERNS:
    try:
        compiled = re.compile(pattern)
        print(repr(pattern), 'ok', compiled.groups)
    except re.error as e:
        print(repr(pattern), '|', e, '|', e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
    except Exception as e:
        print(repr(pattern), '|', type(e).__name__, e)
for pattern in (rb'(', rb'\q', rb'(?P<a>x', rb'[\u0041]', rb'(?u)a', rb'(?L)a', rb'\xff', rb'\N{x}', b'\n\n)'):
    try:
        compiled = re.compile(pattern)
        print(pattern, 'ok', compiled)
    except re.error as e:
        print(pattern, '|', e)

FLAGS = [('a', re.L), ('a', re.A | re.U), (b'a', re.U), (b'a', re.L | re.A), ('(?L)a', 0), ('(?a)é', re.U), ('a', re.I | re.M | re.S | re.X | re.A),
         (b'a', re.L), (b'(?i)a', 0), ('(?ims)a', re.X), ('a', 0), ('a' * 300, 0)]
for pattern, flags in FLAGS:
    try:
        print(re.compile(pattern, flags), re.compile(pattern, flags).flags)
    except Exception as e:
        print(type(e).__name__, e)

TEMPLATES = [r'\1', r'\2', r'\3', r'\g<1>', r'\g<a>', r'\g<b>', r'\g<0>', r'\g<9>', r'\g<', r'\g<>', r'\g<1', r'\g', r'\g<-1>', r'\g<1x>', r'\0', r'\01', r'\07x',
             r'\101', r'\401', r'\11', r'\n\t\\', r'\q', r'\-', r'\.', '\\', 'x\\', r'\&', r'$1', r'\g<a>\1\g<0>', r'\8', r'\99', r'\x41', r'\é', '']
for template in TEMPLATES:
    try:
        print(repr(template), repr(re.sub('(?P<a>b)(c)?', template, 'abcb')))
    except re.error as e:
        print(repr(template), '|', e, '|', e.pos)
    except Exception as e:
        print(repr(template), '|', type(e).__name__, e)

m = re.match('(a)(?P<n>b)?', 'a')
CALLS = [lambda: m.group(3), lambda: m.group(-1), lambda: m.group('x'), lambda: m[3], lambda: m['y'], lambda: m.start(9), lambda: m.span('x'), lambda: m.group(1, 'q'),
         lambda: m.expand(r'\9'), lambda: m.missing, lambda: re.match('a', 5), lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.match('a', None),
         lambda: re.sub('a', 5, 'a'), lambda: re.sub('a', lambda m: 5, 'a'), lambda: re.sub('a', lambda m: None, 'bab'), lambda: re.sub('a', b'b', 'a'),
         lambda: re.compile(5), lambda: re.compile(None), lambda: re.compile(re.compile('a'), re.I), lambda: re.compile(re.compile('a')).pattern,
         lambda: re.Pattern(), lambda: re.Match(), lambda: re.findall('a', 3), lambda: re.split('a', 3), lambda: re.error('m'), lambda: str(re.error('m', 'p\nq', 3)),
         lambda: re.error('msg', 'pattern', 2).args, lambda: re.compile('a') == 'a', lambda: hash(re.compile('a')) == hash(re.compile('a', 0))]
for call in CALLS:
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)

import re


class Token(str):
    pass


scanner = re.Scanner([
    (r'[A-Za-z_]\w*', lambda s, text: ('name', text)),
    (r'\d+\.\d*', lambda s, text: ('float', float(text))),
    (r'\d+', lambda s, text: ('int', int(text))),
    (r'==|[-+*/=()]', lambda s, text: ('op', text)),
    (r'"(?:[^"\\]|\\.)*"', lambda s, text: ('string', text[1:-1], s.match.span())),
    (r'\s+', None),
    (r'#.*', 'comment'),
])
for source in ('x = 3 * (y + 2.5)', 'name == "a \\" b" # end', '1 + $', '', '   '):
    tokens, rest = scanner.scan(source)
    print(tokens, repr(rest))
print(re.Scanner([(r'a+', 1), (r'B', 2)], re.I).scan('aAAbx'))
print(re.Scanner([(r'x*', 'x')]).scan('xxy'))

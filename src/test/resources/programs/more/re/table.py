import re

# Every pattern on every text: what matches, and where the groups are.
PATTERNS = r'''
a|ab|abc
(a|ab)(c|bcd)(d*)
(a+|b)*
(a+|b)+
(a+|b)?
(a*)*
(a*)+
(a|b)*?c
((a)|(b))*
(?:(a)|b)*
(a)|b
(a)?b
((a)?b)+
(a(b)?)+
(?:a?)*?b
(?:a?)??b
(a??)(b*?)$
(a*?)(a*)
x*
^a
a$
^$
\A\w
\w\Z
\ba
a\b
\Ba
\B
(?=a)
(?!a)\w
(?=(a+))a*b\1
(?=(a+))
(.*)c(.*)
(.*?)c(.*)
(.+)b(.+)
a.c
a.*c
a.*?c
a{2}
a{2,}
a{,2}
a{1,2}?
a{0}
(ab){1,2}
(ab){2}c?
(?:ab)*?c
a{,}
a{2
a{}
a{x}
{
}
]
[abc]+
[^abc]+
[a-c]+?
[]a]
[^]a]
[a\-c]
[-a]
[a-]
[\w-]+
[^\W\d]+
[\d\s]+
[\]\\]
\d+|\D
\s+
\S+
\W
(\w)(\w)\2\1
(\w+) \1
(?P<x>a)(?P=x)
(?P<x>a)|(?P<y>b)
(?P<first>\w)(?P<rest>\w*)
(?<=a)b
(?<!a)b
(?<=ab)c
(?<=^)a
(?<=a|b)c
(?<!^)\w
(?<=(a))b\1?
a(?=b)
a(?!b)
a(?=(b)(c)?)
(a)(?!\1)
(?>a+)b
(?>a|ab)c
(?>(a|ab)(c|bcd))
a++b
a*+a
a?+a
(?:ab)++c
[ab]*+c
a{1,2}+b
(a)?(?(1)b|c)
(?P<q>a)?(?(q)b|c)
(a)?(?(1)b)
(?:(a)|b)(?(1)b|a)
(?i)AB
(?i:A)b
(?i)a(?-i:B)
(?s).+
(?m)^.
(?m).$
(?ms)^.*$
(?x) a b # comment
(?x)a\ b
(?x:a b)c
(?a)\w+
(?#nothing)b
a(?:)
(?:)
()
()*
(|a)+
(a|)+
(?:|a)*b
(a|b|)*c
(?:a|b)*(?:c|d)
(?:a+)+c
(?:a*)*c
(?:a|a)*c
(?:a|b|ab)*c
(a?)*?$
\x61
\u0061b
\U00000062
\141
\0
[\x61-\x63]
\N{LATIN SMALL LETTER B}
\t|\n
\.
\\
.\n
[.]
$
(?:b|c)$
(b)|(c)$
a|b|c|d
(?:a|[bc])+
'''.strip().split('\n')
TEXTS = ['', 'a', 'b', 'ab', 'ba', 'abc', 'aab', 'abab', 'abcd', 'aaa', 'abba', 'xabcx', 'cab', 'a b', 'ab\nb', 'AbaB', '1a-2', 'aa aa',
         'éa', 'a\n', '{a}']
for pattern in PATTERNS:
    compiled = re.compile(pattern)
    print(repr(pattern), compiled.groups, compiled.groupindex or '')
    row = []
    for text in TEXTS:
        m = compiled.search(text)
        if m is None:
            row.append('-')
        else:
            spans = ' '.join('%d:%d' % m.span(i) for i in range(compiled.groups + 1))
            row.append(spans + (' /%s %s' % (m.lastindex, m.lastgroup) if m.lastindex else ''))
    print('  ', ', '.join(row))
    print('  ', ''.join('FM-'[0 if compiled.fullmatch(t) else 1 if compiled.match(t) else 2] for t in TEXTS), end=' ')
    print(compiled.findall('abc aab\nAb'), compiled.sub('<>', 'abcab'), compiled.split('xaby'))

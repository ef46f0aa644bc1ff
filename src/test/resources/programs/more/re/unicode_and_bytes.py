import re

print(re.findall(r'\w+', 'naïve café Straße ΑΒΓ дом 日本 ٣٤ a_b x² ½ ①'), re.findall(r'\d+', '12 ٣٤ ² ①'), re.findall(r'\s', 'a\u00a0b\u2003c\x1cd\x85'))
print(re.findall(r'(?a)\w+', 'naïve café'), re.findall(r'(?a)\d+|\s', '12 ٣٤\u00a0'), re.findall(r'(?a)\bé', 'é'), re.findall(r'\bé', 'é'))
for pattern, text in [('straße', 'STRASSE STRAßE STRAẞE'), ('σ', 'Σσς'), ('Σ', 'Σσς'), ('k', 'kK\u212a'), ('\u212a', 'kK\u212a'), ('å', 'åÅ\u212b'), ('i', 'iIıİ'),
                      ('ı', 'iIıİ'), ('s', 'sSſ'), ('ſ', 'sSſ'), ('[a-z]', 'Kſ\u212aİı'), ('[^a-z]', 'Aé'), ('[α-ω]', 'ΑΩς'), ('µ', 'µμΜ'), ('ǆ', 'ǆǅǄ'), ('é', 'Éé'),
                      ('[é]', 'É'), ('[à-é]', 'É'), ('ﬁ', 'ﬁFI'), ('ﬅ', 'ﬅﬆ'), ('ᾳ', 'ᾳᾼ'), ('θ', 'θϑΘϴ'), (r'[\W]', 'aÉ-'), ('д', 'Дд'), ('\U00010400', '\U00010428')]:
    print(ascii(pattern), ascii(re.findall(pattern, text, re.I)), ascii(re.findall(pattern, text, re.I | re.A)), ascii(re.findall(pattern, text)))
print(re.findall(r'(é)\1', 'éÉ éé', re.I), re.match(r'(?i)(\w+) \1', 'Abc aBC'))
text = 'a😀b😀😀c'
print([m.span() for m in re.finditer('😀+', text)], re.search('c', text).span(), re.sub('.', lambda m: '%x ' % ord(m[0]), text), re.split('😀', text))
print(re.findall('[😀-😂]', 'x😁y😂z😃'), re.search('b', text, 0), re.compile('.').search(text, 1), re.compile('.').findall(text, 1, 3), len(re.findall('', text)))
print(re.match(r'.*(?<=😀)c', text), re.findall(r'(?<=.)😀', text), re.fullmatch('.{6}', text), re.escape('a😀.b'))
print(re.sub(rb'[^\x00-\x7f]', rb'?', 'aéb'.encode()), re.findall(rb'\w+', b'ab \xe9c'), re.match(rb'(?P<n>.)', b'\xff').groupdict(), re.split(rb'\s', b'a b\nc'))
print(re.findall(rb'(?i)[a-c]', b'aBcD'), re.match(b'a', bytearray(b'abc')), re.match(b'.', bytearray(b'xy')).group(), re.sub(b'(.)', rb'\1\1', b'ab'))
print(re.escape(b'a.b\xff'), re.compile(b'a|b').sub(lambda m: m[0].upper(), b'xaybz'), re.fullmatch(rb'\x41\102', b'AB'), re.findall(rb'$', b'a\n'))
p = re.compile(r'^b|b$')
print(p.search('abab', 1), p.search('abab', 0, 2), p.findall('bab', 1), re.compile(r'\bb').search('ab', 1), re.compile('(?<=a)b').match('ab', 1), p.match('ab', -5), p.match('b', 0, 99))
print(re.compile('a*').search('baac', 1, 3), re.compile('').findall('abc', 1, 2), re.compile('c').search('abc', 5), re.compile('').match('abc', 7).span(), re.compile('$').search('abc', 1, 2))
scanner = re.compile(r'\w').scanner('ab')
print(scanner.match(), scanner.match(), scanner.match(), scanner.search())
it = re.finditer('(a)|(b)|()', 'ab')
print([(m.lastindex, m.span(), m.groups(), m.regs) for m in it])
print(re.I, re.NOFLAG, re.I | re.A, re.I & re.M, ~re.I & (re.I | re.S), repr(re.RegexFlag.VERBOSE), re.M.value, re.M.name, int(re.X), re.I == 2, re.S in (re.S | re.M))
m = re.compile('(?P<year>\\d+)-(?P<month>\\d+)').match('2024-05 rest', 0, 7)
print(m.pos, m.endpos, m.re, m.string, m.expand(r'\g<month>/\g<year>'), m.groupdict(), m.lastgroup, m.regs, [*map(m.span, ('year', 2))], m)
print(re.subn('(x)?b', lambda m: str(m[1]), 'abxb', 1), re.sub('b*', '-', 'abc', 2), re.sub('^|$', '|', 'ab'), re.sub(r'(?m)^', '> ', 'a\nb\n'), re.sub('a', r'\\', 'a'))
print(re.split('(-)|(,)', 'a-b,c', 1), re.split('', 'ab'), re.split('(?=b)', 'abab'), re.split('x*', 'axbc'), re.split('a', 'a'), re.split('(a)(b)?', 'cad', -1))

"""str methods with odd arguments."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


s = 'Hello, World'
checks = [
    lambda: s.split(None), lambda: s.split(sep=', ', maxsplit=0), lambda: s.split(', ', -1), lambda: s.split(5), lambda: s.split(b','), lambda: s.split(maxsplit='x'), lambda: s.rsplit('o', 1), lambda: ' a  b '.split(' '), lambda: ''.split(), lambda: ''.split(','), lambda: 'a,b,'.rsplit(',', 5),
    lambda: s.partition(''), lambda: s.partition('zz'), lambda: s.rpartition('o'), lambda: s.partition(1),
    lambda: s.find('o', -5), lambda: s.find('o', 5, 8), lambda: s.find('', 99), lambda: s.find('', 12), lambda: s.rfind(''), lambda: s.index('o', None, None), lambda: s.index('zz'), lambda: s.rindex('zz'), lambda: s.count(''), lambda: s.count('l', 3), lambda: s.count('o', -4, -1), lambda: s.find(1), lambda: s.find(), lambda: s.find('a', 'b'),
    lambda: s.startswith(('He', 'x')), lambda: s.startswith(['He']), lambda: s.startswith(('x', 1)), lambda: s.endswith('World', 3), lambda: s.endswith('', 50), lambda: s.startswith('', 12), lambda: s.startswith('l', 2, 3), lambda: s.startswith(1), lambda: s.endswith((1,)),
    lambda: s.replace('l', 'L', 2), lambda: s.replace('', '-', 3), lambda: s.replace('l', ''), lambda: s.replace('l', 1), lambda: s.replace('l', 'm', count=1), lambda: ''.replace('', 'x'), lambda: ''.replace('', 'x', 0),
    lambda: s.center(20, '*'), lambda: s.center(20, 'ab'), lambda: s.center(20, ''), lambda: s.center('x'), lambda: 'ab'.center(5, '.'), lambda: 'abc'.center(6, '.'), lambda: s.ljust(5), lambda: 'a'.rjust(3, 1), lambda: '-5'.zfill(6), lambda: '+a'.zfill(4), lambda: ''.zfill(2), lambda: '--'.zfill(4),
    lambda: s.strip('Hd'), lambda: s.strip(1), lambda: 'xxaxx'.lstrip('x'), lambda: '\u2003a\u00a0'.strip(), lambda: 'abc'.rstrip(''), lambda: s.removeprefix('Hello'), lambda: s.removesuffix('x'), lambda: s.removeprefix(1),
    lambda: 'a\tb\tccc\td'.expandtabs(4), lambda: 'a\n\tb'.expandtabs(), lambda: '\t'.expandtabs(0), lambda: 'a\tb'.expandtabs(tabsize=2),
    lambda: 'a\nb\r\nc\x0bd\x1ee\u2028f'.splitlines(), lambda: 'a\n\nb\n'.splitlines(True), lambda: 'a\n'.splitlines(keepends=1), lambda: ''.splitlines(),
    lambda: ','.join('abc'), lambda: ','.join({'a': 1, 'b': 2}), lambda: ''.join(['a', 1]), lambda: ','.join([]), lambda: ','.join(x for x in ['a', None]), lambda: ','.join(['a', b'b']),
    lambda: 'ǆ'.title(), lambda: "they're bill's".title(), lambda: 'ß'.upper(), lambda: 'ŉ'.upper(), lambda: 'İ'.lower(), lambda: 'ΑΣ'.lower(), lambda: 'ΑΣ Σ'.lower(), lambda: 'ﬁ'.title(), lambda: 'straße'.casefold(), lambda: 'aBc'.swapcase(), lambda: 'ßa'.capitalize(), lambda: 'ǅ'.swapcase(),
    lambda: '²'.isdigit(), lambda: '²'.isdecimal(), lambda: '½'.isnumeric(), lambda: '五'.isnumeric(), lambda: 'ª'.isalpha(), lambda: ''.isalpha(), lambda: 'a1'.isalnum(), lambda: '_a'.isidentifier(), lambda: '1a'.isidentifier(), lambda: 'class'.isidentifier(), lambda: 'é'.isascii(), lambda: ''.isascii(), lambda: '\x7f'.isprintable(), lambda: '\u00a0'.isprintable(), lambda: ' '.isspace(), lambda: '\x1f'.isspace(), lambda: 'Ab Cd'.istitle(), lambda: 'A1b'.istitle(), lambda: 'aB'.islower(), lambda: '1'.isupper(), lambda: 'Ⅷ'.islower(), lambda: 'ⅷ'.islower(),
    lambda: s.translate({ord('l'): None, ord('o'): '0', 72: 'JJ', 101: 69}), lambda: s.translate(str.maketrans('lo', '10', 'H')), lambda: str.maketrans({'a': 'b', 'c': None, 1: 2}), lambda: str.maketrans('ab', 'c'), lambda: str.maketrans('a'), lambda: str.maketrans({'ab': 1}), lambda: s.translate({ord('H'): 1.5}), lambda: s.translate({ord('H'): 0x110000}), lambda: 'abc'.translate(['x', 'y']), lambda: 'abc'.translate(dict.fromkeys(range(98, 100))),
    lambda: s[::-1], lambda: s[5:2], lambda: s[-100:3], lambda: s[::0], lambda: s[1:'a'], lambda: s[True], lambda: s[1.0], lambda: s[99], lambda: s[slice(None, None, 3)], lambda: s[None:None],
    lambda: 'a' in s, lambda: 1 in s, lambda: None in s, lambda: '' in '', lambda: s * -1, lambda: s * 1.0, lambda: 2 * 'ab', lambda: s % (), lambda: s % (1,), lambda: s % 1, lambda: s % {'a': 1}, lambda: s % [],
    lambda: 'abc'.encode('utf-16'), lambda: 'é€😀'.encode(), lambda: 'é€'.encode('latin-1', 'replace'), lambda: 'é€'.encode('ascii', 'xmlcharrefreplace'), lambda: 'é€😀'.encode('ascii', 'backslashreplace'), lambda: 'é'.encode('ascii', 'ignore'), lambda: '€'.encode('latin-1'), lambda: 'a€é'.encode('ascii', errors='strict'), lambda: 'a'.encode('utf-8', 'nonsense'), lambda: 'é'.encode('ascii', 'nonsense'), lambda: '\ud800'.encode(), lambda: '\ud800'.encode('utf-8', 'surrogatepass'), lambda: '\udc80'.encode('utf-8', 'surrogateescape'), lambda: b'\x80abc'.decode('utf-8', 'surrogateescape'), lambda: b'\xff\xfe'.decode('ascii', 'replace'), lambda: b'a\x80'.decode('ascii'), lambda: b'\xe2\x82'.decode(), lambda: b'\xe2\x28\xa1'.decode('utf-8', 'replace'), lambda: b'\xff'.decode('utf-8', 'backslashreplace'), lambda: b'\xff\xfea\x00'.decode('utf-16'),
    lambda: str(b'abc'), lambda: str(b'abc', 'ascii'), lambda: str(object=5), lambda: str(encoding='ascii'), lambda: str(b'\xe9', 'latin-1'), lambda: str('a', 'ascii'), lambda: str(5, 'ascii'),
    lambda: s.format(1), lambda: '{0} {0!r:>6} {1:{2}}'.format('a', 3.14159, '.2f'), lambda: '{} {0}'.format(1), lambda: '{0} {}'.format(1), lambda: '{a.real} {b[k]} {c[0]}'.format(a=1, b={'k': 2}, c=[3]), lambda: '{[0]} {.imag}'.format([7], 1j), lambda: '{{}} {}'.format(1), lambda: '{0[}'.format([1]), lambda: '{0!}'.format(1), lambda: '{0!rr}'.format(1), lambda: '{:{}}'.format('x', 5), lambda: '{:{:{}}}'.format(1, 2, 3), lambda: '{a}'.format_map({'a': 1}), lambda: '{b}'.format_map({'a': 1}), lambda: '{-1}'.format(1), lambda: '{ 0}'.format(1), lambda: '{0[-1]}'.format([1]), lambda: '{0.a.b}'.format(1),
]
for check in checks:
    attempt(check)
print('\x41\u0042\U00000043\103\N{LATIN SMALL LETTER E WITH ACUTE}', 'a\
b', r'\n', '\q' == '\\q', 'tab\there', repr('\x00\x7f\xa0\xad\u200b\ud800\U000e0001\'"'), ascii('é😀\ud800'))
print(repr("it's"), repr('say "hi"'), repr('both \' and "'), repr('\t\n\r\\'))

print('ab'.center(7) + '|', 'abc'.center(6, '*'), 'ab'.center(5, '.'), 'abc'.center(8, '-'), 'a'.center(4, '-'), 'abcd'.center(2), 'a'.ljust(4, '.') + '|', 'a'.rjust(4), 'a'.rjust(4, '0'), 'abc'.ljust(-5))
print('42'.zfill(5), '-42'.zfill(5), '+42'.zfill(6), ''.zfill(3), '--4'.zfill(5), 'abc'.zfill(2), '-'.zfill(3), '1.5'.zfill(6))
print(repr('  a b \t\n'.strip()), repr('  a '.lstrip()), repr('  a '.rstrip()), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), 'abc'.strip(''), repr(' x '.strip(None)), 'mississippi'.lstrip('mis'), 'www.example.com'.strip('cmowz.'), repr('\u3000\x1fa\xa0'.strip()))
print('a\tb'.expandtabs(), 'ab\tc\td'.expandtabs(4), '\t'.expandtabs(0) + '|', 'a\n\tb\r\tc'.expandtabs(3), '01\t012\t0123'.expandtabs(4))
print('abcabc'.replace('b', 'X'), 'abc'.replace('', '-'), 'aaa'.replace('a', 'b', 2), 'abc'.replace('x', 'y'), ''.replace('', 'z'), ''.replace('', 'z', 0), 'abc'.replace('', '-', 2), 'aXbX'.replace('X', ''), 'aaa'.replace('a', 'aa'))
print('abc'.translate({97: 'X', 98: None, 99: 'long'}), 'hello'.translate(str.maketrans('el', 'ip')), 'hello'.translate(str.maketrans('el', 'ip', 'o')), 'abc'.translate({ord('a'): 0x1F600}), str.maketrans({'a': 1, 98: 'z'}), str.maketrans('ab', 'xy', 'c'))
for f in [lambda: 'a'.center(5, 'ab'), lambda: 'a'.ljust(5, ''), lambda: 'a'.center('5'), lambda: 'a'.strip(1), lambda: 'a'.replace('a'), lambda: 'a'.replace(1, 'b'), lambda: str.maketrans('ab', 'c'), lambda: 'a'.zfill('3'), lambda: 'a'.rjust(5, 1), lambda: 'a'.upper(1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

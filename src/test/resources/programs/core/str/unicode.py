s = 'naïve café 日本 😀🎉 \U0001F468\u200d\U0001F469'
print(len(s), [hex(ord(c)) for c in s if ord(c) > 127])
print(s.upper(), s[::-1][:3] == s[-1:-4:-1], s.find('😀'), s.count('🎉'))
print(sorted('zéaàb😀ÿ'), min('éa'), max('aé日😀'), '😀' > '\uffff', 'a' < 'é' < '日' < '😀')
print('😀' * 3, '日本'.center(6, '*'), '|' + '😀'.ljust(3) + '|', '%5s|' % 'é', f'{"日":>4}|{"😀":^5}|', '{:*<3}'.format('é'))
print('é' == 'e\u0301', len('é'), len('e\u0301'), 'e\u0301'.upper(), list('e\u0301'))
print(chr(0x10ffff) == '\U0010ffff', ord('\ud83d'))
print({c: s.count(c) for c in '日😀a'}, set('éé'), 'ÀÉ'.lower(), 'ß'.upper(), 'ŉ'.upper(), 'ﬀ'.title(), 'ς'.upper(), 'ΑΣ'.lower(), 'ΑΣΑ'.lower(), 'Σ'.lower())
print('😀,🎉'.split(','), '😀'.join(['a', 'b']), 'a😀b'.replace('😀', '-'), 'x'.replace('x', '😀'), '😀x'.strip('😀'), '😀😀'.partition('😀'), '日本語'[1], '日本語'[-1:0:-1])
print('\t日\n'.strip(), '日 本'.split(), '１２'.isdigit(), int('１２'), 'Ａ'.isalpha(), 'Ａ'.lower(), '\u2160'.lower(), 'ǆ'.title())
for c in 'aÿĀ\uffff😀':
    print(ord(c), hex(ord(c)), repr(c), c.isprintable())
変数 = 'unicode name'
print(変数, 'été'.isidentifier())

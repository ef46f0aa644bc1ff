one, none, text, pair, items = 1, None, 'abc', (1,), [1]
ops = [lambda: 1 + 'a', lambda: 'a' + 1, lambda: 1 - [], lambda: [] - 1, lambda: 1 * None, lambda: {} * 2, lambda: 'a' * 'b',
       lambda: 'a' * 1.5, lambda: [1] * [2], lambda: 1 / 'a', lambda: 1 // None, lambda: 1 % {}, lambda: 1 ** 'a', lambda: 1 << 1.0, lambda: 1.0 >> 1,
       lambda: 1.5 & 1, lambda: 1 | 2.0, lambda: 'a' ^ 1, lambda: -'a', lambda: +[], lambda: ~1.5, lambda: ~'a', lambda: [] + (), lambda: () + [],
       lambda: 'a' + None, lambda: [] + 'a', lambda: {} + {}, lambda: {1} + {2}, lambda: None + None, lambda: 1 < 'a', lambda: [] > 1, lambda: None <= None,
       lambda: {} < {}, lambda: 1 in 5, lambda: 1 in 'abc', lambda: one[0], lambda: none[0], lambda: len[0], lambda: set(items)[0], lambda: one[1:2],
       lambda: items['a'], lambda: pair[1.0], lambda: text['a'], lambda: text[None], lambda: [1, 2]['a':], lambda: len(5), lambda: len(), lambda: len(1, 2),
       lambda: [] @ [], lambda: -None, lambda: {} | [], lambda: {1} | [1], lambda: print + 1, lambda: int + 1, lambda: 3 .foo, lambda: ''.foo, lambda: None.x]
for f in ops:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)

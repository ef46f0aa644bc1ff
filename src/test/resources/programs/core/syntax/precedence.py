print(2 + 3 * 4 ** 2 // 3 % 5 - 1, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 0, not 1 == 2, not (1 == 2) and True or False)
print(1 | 2 & 3 ^ 4 << 1 + 1, ~1 + 1, -1 // 2, -(1 // 2), 10 - 5 - 2, 100 / 10 / 2, 2 * 3 % 4, 1 < 2 == True, (1 < 2) == True)
print(1 or 0 and 0, (1 or 0) and 0, not 0 or 1, 1 if 0 else 2 if 0 else 3, 5 - 3 if 1 else 0, [1, 2][0] + 1, -[1][0], not [1][0])
print('a' + 'b' * 2, ('a' + 'b') * 2, 'ab'[0] * 3, 'a' 'b' * 2, 3 * 'a' + 'b', 'a' in 'abc' and 'z' not in 'abc', 1 in [1] or 1 / 0)
print(2 ** 2 ** 3, -3 % 5, -(3 % 5), 3 - -3, 3--3, 2*-3, 10 // 3 * 3, 10 * 3 // 3, 7 & 3 == 3, (7 & 3) == 3, 1 << 2 < 5, 1 + 1 << 2)
x = lambda: 1, 2
print(x[1], (lambda a: a + 1)(1) * 2, *[1, 2] or [3], not 1 in [2], 1 not in [1], x is not None, not None is None)
a = b = c = 1, 2
d, e = f = [3, 4]
print(a, b is c, d, e, f, (y := 1) + 1, y, [i for i in range(3) if i if i > 1], 1 if [] else 2, {1: 2 if 0 else 3})
print(5 > 3 > 1 != 0, 1 < 3 and 3 < 2 or 4, 0x10 | 0b1, 1.5.__class__.__name__, 1 .__add__(2), 'x'.upper()[0].lower(), [[1, 2], [3]][0][1], {'a': [1]}['a'][0])
i = 5
i += 1 if i > 3 else 100
i -= i and 2
print(i, i if i else 0, -i ** 2, (-i) ** 2, +-i, i ^ i, i & ~1, 3 <= i <= 4 < 10, abs(-i) ** 2, i.__neg__())

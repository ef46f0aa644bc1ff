a, b = 7.5, -2.0
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** b, -a, +b, abs(b))
for x in (5.3, -5.3):
    for y in (2.0, -2.0, 0.7):
        print(x // y, x % y, divmod(x, y))
print(1e308 * 10, -1e308 * 10, 1e-320 / 1e10, 2.0 ** 1023, 2.0 ** -1074)
inf, nan = float('inf'), float('nan')
print(inf - inf, inf + 1, inf * 0, inf / inf, -inf, 1 / inf, inf // 2, 5 % inf, -5 % inf, inf ** 0, nan ** 0, 1 ** nan, inf ** -1, (-inf) ** 3, 0.0 ** inf)
print(nan == nan, nan != nan, nan < 1, nan > 1, inf == inf, -inf < inf, nan in [nan], [nan] == [nan], max(1, nan), max(nan, 1))
print(1 + 2.5, 3 * 0.5, 7 // 2.0, 7 % 2.5, 2 ** 0.5, 10 - 1.0, 5 / 2, 4 / 2, True + 0.5)
print(0.1 + 0.2 == 0.3, 0.5 + 0.25 == 0.75, -0.0 == 0.0, 1.0 == 1, 3.0 // 1, -0.0 + 0, 0.0 * -1)
print(9.0 ** 0.5, 27 ** (1 / 3), 2.0 ** 3, 2 ** -3, 0.0 ** 0, (-8.0) ** 3)
for f in [lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0.0), lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: 1 / 0.0, lambda: 1.5 + 'a', lambda: 2.0 ** 'x', lambda: 1e200 ** 2, lambda: 0 % 0.0]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = 0.0
for i in range(10):
    s += 0.1
print(s, s == 1.0, round(s, 10), sum([0.1] * 10), sum([0.1, 0.2, 0.3]))

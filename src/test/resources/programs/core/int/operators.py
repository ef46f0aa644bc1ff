for a in (7, -7, 0, 1):
    for b in (3, -3, 2, -1):
        print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(a, b), a / b, a & b, a | b, a ^ b)
print(2 ** 10, (-2) ** 3, 2 ** 0, 0 ** 0, 2 ** -1, (-2) ** -2, -2 ** 2)
print(+5, -5, ~5, ~-1, - -3, +-+3, ~~7)
print(1 << 0, 1 << 70, -1 << 3, 255 >> 4, -1 >> 100, -9 >> 1, 5 >> 0)
print(10 // 3 * 3 + 10 % 3, 7 // -2, -7 // 2, 7 % -5, -7 % 5)
print(1 + 2 * 3 ** 2 // 4 % 5 - 6, (1 + 2) * 3, 2 ** 3 ** 2, 8 >> 1 << 2, 1 | 2 ^ 3 & 4)
for f in [lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 1 << -1, lambda: 1 >> -2]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

print(pow(2, 10), pow(2, 10, 1000), pow(3, 200, 13), pow(-3, 3, 7), pow(2, 5, -7), pow(0, 0, 5), pow(5, 0, 1))
print(pow(3, -1, 11), pow(10, -2, 7), pow(2, 1000, 10 ** 9 + 7), pow(2 ** 100, 3 ** 50, 10 ** 40))
print(pow(2, -2), pow(2.0, 3), pow(4, 0.5), pow(True, 5), pow(2, 0.5))
print((-8) ** 2, (-8) ** 3, 10 ** 0, (-1) ** 1001, (-1) ** 1000)
print(pow(base=2, exp=3), pow(2, 3, mod=5), pow(exp=4, base=3))
for args in [(2, -1, 4), (2, 3, 0), (2.0, 3, 5), (2, 3.0, 5), ('a', 2), (0, -1), (0.0, -1), (2,), (1, 2, 3, 4), (6, -1, 9)]:
    try:
        print(pow(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
print(2 ** 64 % 2 ** 63, pow(7, 10 ** 18, 10 ** 18 + 9), pow(-2, 63), pow(-2, 64))
def modinv_check(a, m):
    i = pow(a, -1, m)
    return a * i % m
print([modinv_check(a, 97) for a in range(1, 10)])

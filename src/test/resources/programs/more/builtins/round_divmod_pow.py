print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e20)], round(2.675, 2), round(1234.5678, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(5, 3), round(1.5, None), round(True), round(0.1 + 0.2, 10))
print(round(number=3.7), round(3.14159, ndigits=2), type(round(2.0)), type(round(2.0, 0)), round(1e300, 5), round(5e-324, 400), round(12345, -10))
for bad in (lambda: round('a'), lambda: round(1.5, 'a'), lambda: round(float('nan')), lambda: round(float('inf')), lambda: round(1.5, 2.0), lambda: round(), lambda: round([]), lambda: divmod(1, 0), lambda: divmod('a', 1), lambda: divmod(1), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow('a', 2), lambda: pow(2, 'a', 3), lambda: 0 ** -1, lambda: abs('x'), lambda: -'x', lambda: +[], lambda: ~1.5, lambda: sum(['a', 'b']), lambda: sum([1], 'a'), lambda: sum([[1], 2], []), lambda: sum(1), lambda: sum([b'a'], b'')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(-7, -3), divmod(True, 2), divmod(10**20, 7), -7 // 2, -7 % 2, 7 // -2)
print(pow(2, 10), pow(2, -1), pow(3, -1, 7), pow(2, 100, 1000007), pow(-2, 3, 5), pow(2, 3, -5), pow(base=2, exp=5), pow(2, 5, mod=3), pow(0, 0), pow(0, 0, 1), (-2) ** 2, -2 ** 2, 2 ** 3 ** 2, 2 ** -1, 2.0 ** 0.5, (-8) ** 2, 10 ** 25)
print(sum([]), sum([1, 2], 10), sum([1, 2], start=5), sum([0.1] * 3), sum([[1], [2]], []), sum(range(101)), sum([1, 2.5, 3j]), sum({1: 2, 3: 4}), sum((True, True)))
class R:
    def __round__(self, n=None): return f'rounded {n}'
    def __divmod__(self, o): return 'dm', o
    def __rdivmod__(self, o): return 'rdm', o
    def __pow__(self, o, m=None): return 'pow', o, m
    def __abs__(self): return 'abs'
r = R()
print(round(r), round(r, 2), divmod(r, 1), divmod(1, r), pow(r, 2), pow(r, 2, 3), r ** 4, abs(r))

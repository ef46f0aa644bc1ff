from fractions import Fraction as F
a, b = F(1, 3), F(-2, 4)
print(a, b, repr(a), a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** -2, -a, abs(b), a + 1, 1 - a, a * 0.5, a == F(2, 6), a < 0.5, F(4, 2) == 2, hash(F(2)) == hash(2), a.numerator, b.denominator, float(a), int(F(7, 2)), round(F(7, 2)), round(F(22, 7), 2), F('3/4'), F('0.125'), F('1e-2'), F(0.5), F(0.1), F(0.1).limit_denominator(10), F(5), F(), sum([a, a, a]), max(a, b), sorted([a, b, F(1, 4)]), F(3.0), bool(F(0)), F(7, 3).__floor__(), divmod(F(7, 2), 1), 2 ** F(2), F(4) ** F(1, 2), F(F(1, 2), F(3, 4)), F(3, 2).as_integer_ratio(), F('-7'), F(1, -2), str(F(4, 2)))
import math
print(math.floor(F(-7, 2)), math.ceil(F(7, 2)), math.trunc(F(-7, 2)), F(355, 113).limit_denominator(20), F(math.pi).limit_denominator(1000), F(1, 3) == 1 / 3, F(1, 2) in {0.5}, [F(1, n) for n in range(1, 4)], sum(F(1, n) for n in range(1, 11)))
for f in [lambda: F(1, 0), lambda: F('x'), lambda: F(1.5, 2), lambda: a / 0, lambda: a + 'x', lambda: F(float('nan')), lambda: F(float('inf')), lambda: F('1/0'), lambda: a % 0, lambda: F(None), lambda: F([1]), lambda: F(0) ** -1]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

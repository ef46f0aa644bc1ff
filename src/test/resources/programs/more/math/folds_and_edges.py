import math
inf, nan = math.inf, math.nan
def attempt(*fs):
    for f in fs:
        try: print(repr(f()), end='; ')
        except Exception as e: print(type(e).__name__, e, end='; ')
    print()
class Half:
    def __float__(self): return 0.5
    def __mul__(self, other): return ('half', other)
    def __rmul__(self, other): return (other, 'half')
print(math.prod(range(1, 25)), math.prod([2.5, 4]), math.prod([], start=2.5), math.prod(x for x in (1, 2, True)), math.prod([Half(), 3]), math.prod([3, Half()], start=2))
print(math.fsum([1e16, 1, -1e16]), math.fsum([]), math.fsum([0.1] * 10), math.fsum(x / 7 for x in range(50)), math.fsum([1e308, -1e308, 1]), math.fsum([inf, 1]), math.fsum([nan]), math.fsum([Half(), 1]), math.fsum([2 ** 53, 1, 1e-30]), math.fsum([1, 2 ** -53, 2 ** -106]))
print(math.dist([1, 2, 3], (4, 6, 3)), math.dist((), ()), math.dist((0.0,), (inf,)), math.hypot(), math.hypot(-3), math.hypot(nan, inf), math.hypot(nan, 1), math.hypot(1e200, 1e200), math.hypot(3e-320, 4e-320), math.hypot(1, 1, 1, 1))
print(math.remainder(7, 2), math.remainder(-5.5, 2), math.remainder(5, inf), math.nextafter(0.0, 1), math.nextafter(1, -inf), math.nextafter(5, 5), math.nextafter(nan, 1), math.ulp(0.0), math.ulp(1e300), math.ulp(-2), math.ulp(inf))
print(math.gamma(0.5), math.gamma(10), math.gamma(171.5), math.gamma(-1.5), math.gamma(1e-10), math.lgamma(3), math.lgamma(1), math.lgamma(-0.5), math.lgamma(1e10), math.lgamma(inf), math.erf(0), math.erf(-inf), math.erf(7), math.erfc(30), math.erfc(0), math.exp2(10), math.exp2(-1074))
print(math.asinh(0), math.acosh(1), math.atanh(0.5), math.asinh(-2.5), math.acosh(1.5), math.asinh(1e10), math.cosh(2), math.sinh(-3), math.tanh(100), math.expm1(1e-10), math.log1p(1e-10))
print(math.log(10 ** 400), math.log2(10 ** 400), math.log10(10 ** 400), math.log10(10 ** 20), math.log2(2 ** 2000), math.log(8, 2), math.log(2 ** 70, 2), math.log(True), math.log2(3), [math.log10(10 ** n) for n in range(0, 23, 3)])
print(math.pow(2, -2), math.pow(-2, 3), math.pow(0, 0), math.pow(nan, 0), math.pow(1, inf), math.pow(-1, inf), math.pow(inf, -1), math.pow(-inf, 3), math.pow(-0.0, 3), math.pow(0.5, inf), 2 ** 0.5, 2 ** -0.5, 10 ** -3, 1.1 ** 10, 0.1 ** 3, 7.3 ** 2.7, 1e10 ** 1.5, 4 ** 0.5, 8 ** (1 / 3))
print(math.comb(100, 50), math.comb(5, 0), math.perm(10, 3), math.perm(5), math.factorial(30), math.isqrt(2 ** 200 + 5), math.gcd(0), math.gcd(-4, 6), math.gcd(2 ** 100, 6 ** 50), math.lcm(0, 4), math.lcm(-3, 5), math.gcd(True, 4))
print(math.sin(1e22), math.cos(1e300), math.tan(1e5), math.sin(3), math.cos(2), math.exp(1), math.exp(-745), math.exp(0.1), math.atan2(-0.0, -1), math.atan2(1, inf), math.asin(1), math.acos(-1), math.atan(1e20), math.sin(1e-300))
print(math.isclose(nan, nan), math.isclose(inf, inf), math.isclose(1, 1 + 1e-10), math.copysign(nan, -1), math.floor(-0.5), math.ceil(-0.5), math.trunc(1e20), math.frexp(0.0), math.frexp(-inf), math.frexp(5e-324), math.ldexp(1, -1074), math.ldexp(0.0, 10 ** 20), math.modf(inf), math.modf(-0.0), math.degrees(inf))
attempt(lambda: math.prod(5), lambda: math.prod(['a', 'b']), lambda: math.fsum(3), lambda: math.fsum([inf, -inf]), lambda: math.fsum([1e308, 1e308]), lambda: math.fsum(['x']), lambda: math.dist(1, 2), lambda: math.dist((1,), ('x',)), lambda: math.gamma(-1), lambda: math.gamma(200), lambda: math.lgamma(0), lambda: math.gamma(-inf))
attempt(lambda: math.acosh(0.5), lambda: math.atanh(-1), lambda: math.log(0), lambda: math.log(-10 ** 400), lambda: math.log2(0), lambda: math.log10(-1), lambda: math.log(1, 1), lambda: math.log('x'), lambda: math.pow(-8, 1 / 3), lambda: math.pow(0, -2), lambda: math.pow(10, 400), lambda: math.pow(1), lambda: math.exp2(2000), lambda: math.expm1(1000), lambda: math.cosh(1000), lambda: math.log1p(-1))
attempt(lambda: math.remainder(1, 0), lambda: math.remainder(inf, 1), lambda: math.fmod(inf, 1), lambda: math.tan(inf), lambda: math.asin(1.1), lambda: math.hypot('x'), lambda: math.gcd(1, 'x'), lambda: math.lcm(1.0), lambda: math.isqrt(2.0), lambda: math.comb(1, 2.0), lambda: math.perm(-1), lambda: math.perm(2, -2), lambda: math.factorial('x'), lambda: math.ldexp(1, 2.0), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.sqrt(None), lambda: math.floor([]), lambda: math.ulp('x'), lambda: math.nextafter(1), lambda: 10.0 ** 400, lambda: 0.0 ** -1, lambda: math.sin())

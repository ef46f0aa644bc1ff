from math import *
def show(*v): print(*['%.12g' % x for x in v])
show(sin(1), cos(1), tan(1), asin(0.5), acos(0.5), atan(1), atan2(1, -1), sinh(1), cosh(1), tanh(1), asinh(1), acosh(2), atanh(0.5))
show(exp(1), exp(-2.5), expm1(1e-10), log(10), log(8, 2), log2(10), log10(1000), log1p(1e-10), log(10 ** 50), log2(2 ** 100), exp2(0.5), pow(2.5, 3.5))
show(gamma(5), gamma(0.5), lgamma(10), erf(0.5), erfc(0.5), hypot(1, 2, 3), sqrt(1e-300), degrees(1), radians(90))
print(sin(0), cos(0), exp(0), log(1), log2(8), log10(1000), log2(2 ** 64), atan2(0, 1), atan2(0.0, -0.0), tan(0.0), exp(-inf), exp(inf), atan(inf), sqrt(inf), pow(1, nan), pow(inf, 0), fmod(5.5, 2), log(e), sin(pi) < 1e-15)
print([round(sin(x / 10), 6) for x in range(0, 63, 7)], [round(exp(x), 4) for x in range(-3, 4)])
print(floor(log10(12345)), ceil(log2(1000)), sum(1 / factorial(n) for n in range(20)), round(sum(4 * (-1) ** k / (2 * k + 1) for k in range(1000)), 8))

def sqrt(x):
    g = x
    for _ in range(60):
        g = 0.5 * (g + x / g)
    return g
print(sqrt(2.0), sqrt(1e10), sqrt(0.04), sqrt(2.0) ** 2)
def exp(x):
    t = s = 1.0
    for n in range(1, 60):
        t *= x / n
        s += t
    return s
print(exp(1.0), exp(-1.0), exp(10.0), exp(0.0))
pi = 0.0
for k in range(40):
    pi += (4 / (8 * k + 1) - 2 / (8 * k + 4) - 1 / (8 * k + 5) - 1 / (8 * k + 6)) / 16 ** k
print(pi)
xs = [2.5, 3.5, 1.0, 4.75]
mean = sum(xs) / len(xs)
var = sum([(x - mean) ** 2 for x in xs]) / len(xs)
print(mean, var, sqrt(var), sorted(xs), min(xs), max(xs))
def bisect(f, lo, hi):
    for _ in range(100):
        mid = (lo + hi) / 2
        if (f(lo) < 0) == (f(mid) < 0): lo = mid
        else: hi = mid
    return mid
print(bisect(lambda x: x * x * x - x - 2, 1, 2))
x = 1.0
while 1.0 + x != 1.0:
    x /= 2
print(x * 2)
def simpson(f, a, b, n):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3
print(simpson(lambda x: x ** 4, 0, 1, 50), simpson(lambda x: 1 / x, 1, 2, 100))
r = 3.7
x = 0.5
for _ in range(30):
    x = r * x * (1 - x)
print(x)
print(sum([1e16, 1.0, -1e16]), 1e16 + 1.0 - 1e16, (0.1 + 0.7) * 10, int((0.1 + 0.7) * 10), 3 * 1.1, 1.1 + 2.2)

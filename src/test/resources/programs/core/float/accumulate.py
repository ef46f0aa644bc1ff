total = 0.0
comp = 0.0
for i in range(1, 1001):
    y = 1 / i - comp
    t = total + y
    comp = (t - total) - y
    total = t
print(total, sum([1 / i for i in range(1, 1001)]), sum([1 / i for i in range(1000, 0, -1)]))
def mean_var(xs):
    m = s = 0.0
    for k, x in enumerate(xs, 1):
        d = x - m
        m += d / k
        s += d * (x - m)
    return m, s / (len(xs) - 1), (s / (len(xs) - 1)) ** 0.5
print(mean_var([1.5, 2.25, 3.75, 4.125, 10.0]), mean_var([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]))
x, y, vx, vy, dt = 1.0, 0.0, 0.0, 1.0, 0.01
for _ in range(500):
    r3 = (x * x + y * y) ** 1.5
    vx -= x / r3 * dt
    vy -= y / r3 * dt
    x += vx * dt
    y += vy * dt
print(x, y, vx, vy, 0.5 * (vx * vx + vy * vy) - 1 / (x * x + y * y) ** 0.5)
v = 1.0
for _ in range(20): v = v * 1.1 - 0.05
print(v, v // 1, v % 1, int(v * 1000) / 1000, -v % 1, round(v, 5), f'{v:.15g}', f'{v:.17g}', f'{v:.20f}')
balance = 1000.0
for year in range(1, 6):
    balance *= 1 + 0.035
    print(year, balance, f'{balance:.2f}', round(balance, 2))
def newton(f, d, x):
    for i in range(50):
        n = x - f(x) / d(x)
        if n == x: return x, i
        x = n
    return x, 50
print(newton(lambda t: t ** 3 - 2, lambda t: 3 * t * t, 1.0))

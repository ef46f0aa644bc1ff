# Ends: finished
x = list(range(40_000))

y = x[:]
z = x + y
w = x.copy()
print(len(y), len(z), len(w), x == y, y == w, x < z, z.count(5), z.index(39_999), 10 ** 9 in z)
t = tuple(x)
print(len(t), t == tuple(y), hash(t) == hash(tuple(w)), len(t[1:]), len(t + t), len(t[::-2]))

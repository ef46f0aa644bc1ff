# Ends: finished
d = {i: str(i) for i in range(15_000)}
e = dict(d)
f = d.copy()
g = {**d, 'x': 1}
h = d | f
e.update(h)
print(len(e), len(f), len(g), len(h), d == f, list(d)[:2], len(list(d.items())), d.keys() == f.keys())
d.clear()
for i in range(1000):
    f.popitem()
print(len(f))

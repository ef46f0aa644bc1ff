# Ends: finished
g = iter(range(1000))
for i in range(150):
    g = (x + 1 for x in g)
print(sum(g))
try:
    g = iter(range(10))
    for i in range(100_000):
        g = map(abs, g)
    print(next(g))
except RecursionError:
    print('caught')

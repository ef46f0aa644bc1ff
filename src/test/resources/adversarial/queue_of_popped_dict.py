# Ends: limit
d = {i: i for i in range(60_000)}
for i in range(30_000):
    del d[next(iter(d))]
print(len(d))

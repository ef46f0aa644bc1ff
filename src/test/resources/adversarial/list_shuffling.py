# Ends: finished
x = list(range(40_000))

for i in range(20):
    x.insert(0, i)
    del x[0]
    x.pop(0)
    x.append(i)
x.reverse()
y = x[::-1]
z = x[::3]
x[10:20] = y[:5]
del x[::2]
print(len(x), len(y), len(z), sum(z) % 1000, min(z), max(z))

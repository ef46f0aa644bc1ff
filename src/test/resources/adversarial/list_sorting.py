# Ends: finished
x = [(i * 7919) % 100_003 for i in range(100_000)]
x.sort()
print(x[:3], x[-3:])
x.sort(reverse=True)
x.sort(key=lambda i: -i)
print(sorted(x, key=str)[:3])

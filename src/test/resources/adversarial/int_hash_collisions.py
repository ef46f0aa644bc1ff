# Ends: limit
d = {}
step = 2 ** 61 - 1
for i in range(20_000):
    d[i * step] = i
while True:
    (-step) in d

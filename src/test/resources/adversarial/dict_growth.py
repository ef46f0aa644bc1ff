# Ends: finished
d = {}
try:
    for i in range(10 ** 9):
        d[i] = i
except MemoryError:
    print('caught', len(d) > 10_000)

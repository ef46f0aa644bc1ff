# Ends: finished
s = set()
try:
    for i in range(10 ** 9):
        s.add(i)
except MemoryError:
    print('caught', len(s) > 10_000)

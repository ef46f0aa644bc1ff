# Ends: finished
try:
    x = list(range(100_000)); x[::2] = range(10 ** 9)
except (MemoryError, ValueError):
    print('caught')

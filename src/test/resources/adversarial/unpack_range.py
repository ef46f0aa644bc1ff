# Ends: finished
try:
    a, *b = range(10 ** 8)
except MemoryError:
    print('caught')

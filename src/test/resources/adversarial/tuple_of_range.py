# Ends: finished
try:
    tuple(range(10 ** 8))
except MemoryError:
    print('caught')

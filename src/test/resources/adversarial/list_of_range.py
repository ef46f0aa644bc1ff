# Ends: finished
try:
    list(range(10 ** 8))
except MemoryError:
    print('caught')

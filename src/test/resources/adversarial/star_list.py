# Ends: finished
try:
    [*range(10 ** 8)]
except MemoryError:
    print('caught')

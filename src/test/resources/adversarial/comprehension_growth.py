# Ends: finished
try:
    [i for i in range(10 ** 8)]
except MemoryError:
    print('caught')

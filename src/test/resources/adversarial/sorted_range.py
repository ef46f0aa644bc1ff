# Ends: finished
try:
    sorted(range(10 ** 8))
except MemoryError:
    print('caught')

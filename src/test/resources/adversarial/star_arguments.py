# Ends: finished
try:
    print(*range(10 ** 8))
except MemoryError:
    print('caught')

# Ends: finished
try:
    set(range(10 ** 8))
except MemoryError:
    print('caught')

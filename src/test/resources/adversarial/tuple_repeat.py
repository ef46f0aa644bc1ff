# Ends: finished
try:
    (1, 2, 3) * 10 ** 8
except MemoryError:
    print('caught')

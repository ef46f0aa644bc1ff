# Ends: finished
try:
    [0] * 10 ** 9
except MemoryError:
    print('caught')

# Ends: finished
try:
    x = [1] * 1000; x *= 10 ** 7
except MemoryError:
    print('caught')

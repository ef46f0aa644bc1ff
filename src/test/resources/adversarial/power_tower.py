# Ends: finished
try:
    10 ** 10 ** 10
except MemoryError:
    print('caught')

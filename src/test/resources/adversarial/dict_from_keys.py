# Ends: finished
try:
    dict.fromkeys(range(10 ** 8))
except MemoryError:
    print('caught')

# Ends: finished
try:
    'a' * 10 ** 12
except MemoryError:
    print('caught')

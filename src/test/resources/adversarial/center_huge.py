# Ends: finished
try:
    'x'.center(10 ** 10)
except (MemoryError, OverflowError):
    print('caught')

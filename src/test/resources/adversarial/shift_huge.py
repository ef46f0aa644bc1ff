# Ends: finished
try:
    1 << 10 ** 10
except (MemoryError, OverflowError):
    print('caught')

# Ends: finished
try:
    bytes(10 ** 10)
except (MemoryError, OverflowError):
    print('caught')

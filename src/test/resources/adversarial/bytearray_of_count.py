# Ends: finished
try:
    bytearray(10 ** 9)
except MemoryError:
    print('caught')

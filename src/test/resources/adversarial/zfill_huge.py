# Ends: finished
try:
    '1'.zfill(10 ** 9)
except MemoryError:
    print('caught')

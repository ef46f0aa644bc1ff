# Ends: finished
try:
    format(1, '1000000000d')
except MemoryError:
    print('caught')

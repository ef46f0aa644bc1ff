# Ends: finished
try:
    '%1000000000d' % 1
except MemoryError:
    print('caught')

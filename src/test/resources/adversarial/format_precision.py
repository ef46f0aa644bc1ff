# Ends: finished
try:
    '%.999999999f' % 1.0
except (MemoryError, ValueError):
    print('caught')

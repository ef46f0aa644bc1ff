# Ends: finished
try:
    f'{1:>999999999}'
except MemoryError:
    print('caught')

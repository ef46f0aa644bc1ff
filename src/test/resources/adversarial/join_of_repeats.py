# Ends: finished
try:
    ','.join(['x' * 1000] * 100_000)
except MemoryError:
    print('caught')

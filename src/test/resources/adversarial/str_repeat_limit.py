# Ends: finished
try:
    'a' * 100_000_000
except MemoryError:
    print('caught')

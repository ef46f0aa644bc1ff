# Ends: finished
try:
    b'ab' * 50_000_000
except MemoryError:
    print('caught')

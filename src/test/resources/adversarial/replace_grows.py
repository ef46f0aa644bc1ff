# Ends: finished
try:
    ('a' * 100_000).replace('a', 'b' * 10_000)
except MemoryError:
    print('caught')

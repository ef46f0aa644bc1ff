# Ends: finished
try:
    ('a' * 100_000).translate({97: 'b' * 10_000})
except MemoryError:
    print('caught')

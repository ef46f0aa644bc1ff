# Ends: finished
try:
    {i: i for i in range(10 ** 8)}
except MemoryError:
    print('caught')

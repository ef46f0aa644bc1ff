# Ends: finished
x = [1]
try:
    x.extend(iter(int, 1))
except MemoryError:
    print('caught', len(x) > 1000)

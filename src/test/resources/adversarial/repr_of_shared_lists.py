# Ends: finished
try:
    x = []
    for i in range(60):
        x = [x, x]
    repr(x)
except MemoryError:
    print('caught')

# Ends: finished
try:
    a = None
    for i in range(100_000):
        a = [a]
    repr(a)
except RecursionError:
    print('caught')

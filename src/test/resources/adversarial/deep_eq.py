# Ends: finished
try:
    a = b = None
    for i in range(100_000):
        a = [a]
        b = [b]
    a == b
except RecursionError:
    print('caught')

# Ends: finished
try:
    a = ()
    for i in range(100_000):
        a = (a,)
    hash(a)
except RecursionError:
    print('caught')

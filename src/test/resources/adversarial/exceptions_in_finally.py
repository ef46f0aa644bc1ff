# Ends: finished
def f(n):
    try:
        raise ValueError(n)
    finally:
        if n:
            f(n - 1)


try:
    f(300)
except ValueError as e:
    depth = 0
    while e is not None:
        e = e.__context__
        depth += 1
    print('caught', depth)

# Ends: finished
import sys

for i in range(20_000):
    globals()['name%d' % i] = i


def depth(n):
    if n:
        return depth(n - 1)
    k = 0
    f = sys._getframe()
    while f is not None:
        k += len(f.f_globals) > 20_000
        f = f.f_back
    return k


print(depth(50))


def fail(n):
    if n:
        fail(n - 1)
    raise ValueError(n)


try:
    fail(50)
except ValueError as e:
    t = e.__traceback__
    n = 0
    while t is not None:
        n += len(t.tb_frame.f_globals) > 20_000
        t = t.tb_next
    print(n)

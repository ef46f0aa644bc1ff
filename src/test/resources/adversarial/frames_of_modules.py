# Ends: finished
import sys

module = sys.modules['__main__']
for i in range(2_000):
    setattr(module, 'name%d' % i, i)


def depth(n):
    if n:
        return depth(n - 1)
    k = 0
    f = sys._getframe()
    while f is not None:
        k += len(f.f_globals) > 1_000
        f = f.f_back
    return k


for n in range(50):
    print(depth(n), len(globals()), len(depth.__globals__))

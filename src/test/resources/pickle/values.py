import pickle
class P:
    kind = "p"
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(o) is P and o.x == self.x
    def twice(self): return self.x * 2
    @staticmethod
    def s(): return 1
def f(a): return a + 1
def back(x): return pickle.loads(pickle.dumps(x))
for v in (None, True, 1, -5, 10**30, 1.5, "text", b"b", (1, 2), [1, [2]], {"a": 1, 2: (3,)}, {1, 2}, frozenset([3]), range(3), slice(1, 2), 1j, ValueError("x"), ...):
    w = back(v)
    print(repr(w), type(w) is type(v), w == v or isinstance(v, ValueError))
p = P([1, 2])
q = back(p)
print(q == p, q is p, q.x, q.twice(), q.kind, q.__class__ is P)
l = [p, p]; m = back(l); print(m[0] is m[1], m[0] is p)
l.append(l); m = back(l); print(m[2] is m)
print(back(f) is f, back(P) is P, back(len) is len, back(int) is int, back(P.twice) is P.twice, back(P.s) is P.s, back(p.twice)())
def show(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
def outer():
    def inner(): pass
    class L: pass
    return inner, L
inner, L = outer()
show(lambda: pickle.dumps(inner))
show(lambda: pickle.dumps(L))
show(lambda: pickle.dumps(L()))
show(lambda: pickle.dumps(x for x in ()))
show(lambda: pickle.dumps(pickle))
show(lambda: pickle.loads("x"))
show(lambda: pickle.dumps(1, 9))
it = iter([1, 2, 3]); next(it)
print(list(back(it)))
print(issubclass(pickle.PicklingError, pickle.PickleError), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)

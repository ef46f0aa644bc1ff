import copy
from collections import deque, defaultdict, Counter, OrderedDict, namedtuple
d = defaultdict(list, {1: [2]}); e = copy.deepcopy(d); d[1].append(3); print(e, copy.copy(d), type(e).__name__, e[5])
q = deque([[1], 2], maxlen=3); r = copy.deepcopy(q); q[0].append(9); print(q, r, copy.copy(q))
print(copy.deepcopy(Counter("aab")), copy.copy(OrderedDict(a=1)), copy.deepcopy(OrderedDict(a=[1])))
P = namedtuple("P", "x y"); p = P([1], 2); s = copy.deepcopy(p); p.x.append(5); print(p, s, copy.copy(p))
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = [1]
s = S(); t = copy.deepcopy(s); s.a.append(2); print(t.a, hasattr(t, "b"))
class E(Exception): pass
e = copy.copy(E("x", 1)); print(repr(e))
class N:
    def __init__(self, v): self.v = v; self.next = None
a = N(1); b = N(2); a.next = b; b.next = a; c = copy.deepcopy(a); print(c.next.next is c, c is not a, c.next.v)
class G:
    def __getstate__(self): return {"k": 1}
    def __setstate__(self, st): self.st = st
print(copy.copy(G()).st, copy.deepcopy(lambda: 1) is not None, copy.deepcopy({(1, 2): {3}}), copy.deepcopy([bytearray(b"x"), (1, [2])]))
class M:
    def __init__(self): self.items = []
    def add(self, x): self.items.append(x); return self
m = M().add(1); f = copy.deepcopy(m.add); f(2); print(m.items, f.__self__.items)
class I(int): pass
i = I(5); i.tag = "t"; j = copy.copy(i); print(j, type(j).__name__, j.tag)

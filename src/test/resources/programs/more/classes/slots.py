class P:
    __slots__ = ('x', 'y')
    def __init__(self, x): self.x = x
p = P(1); print(p.x, hasattr(p, 'y'), P.__slots__)
for f in [lambda: setattr(p, 'z', 1), lambda: p.y, lambda: p.__dict__, lambda: p.z, lambda: delattr(p, 'y')]:
    try: print(f())
    except AttributeError as e: print(e)
p.y = 2; print(p.y); del p.y; print(hasattr(p, 'y'))
class Q(P): pass
q = Q(1); q.z = 5; print(q.z, q.__dict__, q.x)
class R(P): __slots__ = ('w',)
r = R(1); r.w = 3; print(r.w, r.x)
try: r.v = 1
except AttributeError as e: print(e)
try:
    class Bad: __slots__ = ('a',); a = 1
except ValueError as e: print(e)

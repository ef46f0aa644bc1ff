from collections import namedtuple
P = namedtuple('P', 'x y')
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._asdict(), p._replace(x=9), P._fields, P._make([5, 6]), len(p), tuple(p), [*p], hash(p) == hash((1, 2)), p + (3,), isinstance(p, tuple), p < P(1, 3), P.__name__, p.count(1), p.index(2))
x, y = p; print(x, y, '%s-%s' % p, '{0.x} {0.y}'.format(p), f'{p!r}', sorted([P(2, 1), P(1, 5)]), {p: 'k'}[(1, 2)], max(P(1, 2), P(0, 9)), P(**{'x': 1, 'y': 2}), P(*'ab'), p[::-1], p._field_defaults)
D = namedtuple('D', ['a', 'b', 'c'], defaults=[10, 20]); print(D(1), D(1, 2), D._field_defaults, D(c=1, a=0))
for f in [lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: setattr(p, 'x', 5), lambda: p.zz, lambda: p[5], lambda: p._replace(q=1), lambda: P._make([1]), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', 'def'), lambda: namedtuple('1X', 'a'), lambda: namedtuple('X', '_a'), lambda: P(1, 2, x=1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Pt(namedtuple('Base', 'x y')):
    __slots__ = ()
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, o): return Pt(self.x + o.x, self.y + o.y)
print(Pt(3, 4).norm, Pt(1, 2) + Pt(3, 4), Pt(1, 1)._replace(y=7), namedtuple('R', 'a def a', rename=True)._fields, namedtuple('E', '')())
match p:
    case P(x=1, y=v): print('matched', v)
from typing import NamedTuple
class Emp(NamedTuple):
    name: str
    id: int = 3
    def hi(self): return f'hi {self.name}'
print(Emp('a'), Emp('b', 5).hi(), Emp._fields, Emp('a') == ('a', 3))

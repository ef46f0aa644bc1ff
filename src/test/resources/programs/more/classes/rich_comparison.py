class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print('lt', end=' '); return self.n < o.n if isinstance(o, V) else NotImplemented
    def __gt__(self, o): print('gt', end=' '); return self.n > o.n if isinstance(o, V) else NotImplemented
    def __eq__(self, o): print('eq', end=' '); return self.n == o.n if isinstance(o, V) else NotImplemented
    def __hash__(self): return hash(self.n)
class W(V):
    def __gt__(self, o): print('W.gt', end=' '); return True
    def __eq__(self, o): print('W.eq', end=' '); return NotImplemented
    __hash__ = V.__hash__
print(V(1) < V(2), V(1) < W(2), W(1) < V(2), V(1) == W(1), V(1) == 1, V(1) != V(2), V(1) != 'a')
for f in [lambda: V(1) < 3, lambda: 3 > V(1), lambda: V(1) <= V(1), lambda: 'a' < V(1)]:
    try: print(f())
    except TypeError as e: print(e)
from functools import total_ordering
@total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(T(1) <= T(1), T(2) >= T(3), T(2) > T(1), T(1) != T(2), sorted([T(3), T(1)])[0].n, max(T(5), T(9)).n)
class A:
    def __lt__(self, o): return [1]
    def __contains__(self, x): return 'truthy'
print(A() < 1, 1 > A(), 5 in A(), 5 not in A())
class L(list):
    def __eq__(self, o): return 'custom'
    __hash__ = None
print(L([1]) == [1], [1] == L([1]), L() != [], L([1]) < [2])
class S(str):
    def __eq__(self, o): return str.__eq__(self, o.upper())
    def __hash__(self): return 5
print(S('AB') == 'ab', S('AB') != 'ab', 'AB' == S('AB'), S('x') + 'y', type(S('x') + 'y').__name__, type(S('x').upper()).__name__)
class I(int):
    def __add__(self, o): return I(int.__add__(self, o) * 10)
    def __repr__(self): return f'I({int(self)})'
print(I(1) + 2, 2 + I(1), I(5) - 1, [I(3)], I(3) == 3, {I(3): 'x'}[3], sum([I(1), I(2)]), I(2) * I(3), -I(1), f'{I(7)}', '%d' % I(7), str(I(7)))

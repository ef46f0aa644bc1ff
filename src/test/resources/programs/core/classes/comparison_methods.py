class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print('lt', self.n, o.n, end=' '); return self.n < o.n
    def __eq__(self, o): print('eq', end=' '); return isinstance(o, V) and self.n == o.n
    def __repr__(self): return f'V{self.n}'
print(V(1) < V(2), V(1) > V(2), V(1) == V(1), V(1) != V(1), V(1) == 'x')
print(sorted([V(3), V(1), V(2)]))
print(min([V(3), V(1)]), max([V(3), V(1)]))
for f in [lambda: V(1) <= V(2), lambda: hash(V(1)), lambda: {V(1)}, lambda: V(1) < 5]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(V(1) in [V(2), V(1)], [V(1)].index(V(1)), [V(1), V(2)].count(V(2)), [V(1)] == [V(1)], (V(1), 2) == (V(1), 2))
class T:
    def __init__(self, n): self.n = n
    def __le__(self, o): return self.n <= o.n
    def __ge__(self, o): return 'ge result'
    def __ne__(self, o): return 'ne result'
    def __gt__(self, o): return NotImplemented
print(T(1) <= T(1), T(1) >= T(2), T(1) != T(1), T(1) == T(1))
try: T(1) > T(2)
except TypeError as e: print(e)
class H:
    def __init__(self, k): self.k = k
    def __hash__(self): return 42
    def __eq__(self, o): return self.k == o.k
    def __repr__(self): return f'H({self.k})'
d = {H(1): 'a', H(2): 'b', H(1): 'c'}; print(d, d[H(2)], H(3) in d, len({H(1), H(1), H(5)}))
x = H(9); print(x == x, x is x, {x: 1}[x], x in [x])
class Weird:
    def __eq__(self, o): return False
    __hash__ = None
w = Weird(); print(w == w, w in [w], [w] == [w], w != w)
class Any:
    def __eq__(self, o): return True
print(Any() == 5, 5 == Any(), Any() in [1], 3 in [Any()], [1, 2].count(Any()), None == Any())

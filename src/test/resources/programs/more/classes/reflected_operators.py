class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'N({self.v})'
ops = {'add': '+', 'sub': '-', 'mul': '*', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'lshift': '<<', 'rshift': '>>', 'and': '&', 'or': '|', 'xor': '^', 'matmul': '@'}
def make(name, sym):
    setattr(N, f'__{name}__', lambda s, o: f'{s}{sym}{o}' if isinstance(o, (N, int)) else NotImplemented)
    setattr(N, f'__r{name}__', lambda s, o: f'{o}r{sym}{s}')
    setattr(N, f'__i{name}__', lambda s, o: N(f'{s.v}{sym}={o}'))
for n, s in ops.items(): make(n, s)
a, b = N('a'), N('b')
print(a + b, a - 1, 1 - a, 'x' * a, 2 / a, 2 // a, 2 % a, 2 ** a, 2 << a, 2 >> a, 2 & a, 2 | a, 2 ^ a, 2 @ a, a @ b, a ** 2, 1.5 + a, [1] + a, None + a)
x = N('x'); x += 1; x -= 2; x *= 3; x /= 4; x //= 5; x %= 6; x **= 7; x <<= 8; x >>= 9; x &= 1; x |= 2; x ^= 3; x @= 4; print(x)
class Base:
    def __add__(self, o): return 'Base.add'
    def __radd__(self, o): return 'Base.radd'
class Sub(Base):
    def __radd__(self, o): return 'Sub.radd'
class Sub2(Base): pass
print(Base() + Base(), Base() + Sub(), Sub() + Base(), Base() + Sub2(), 1 + Sub2(), Sub() + Sub())
class Un:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
    def __round__(self, n=None): return ('round', n)
    def __divmod__(self, o): return ('divmod', o)
    def __rdivmod__(self, o): return ('rdivmod', o)
    def __trunc__(self): return 7
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __int__(self): return 3
    def __complex__(self): return 1j
    def __float__(self): return 2.5
    def __pow__(self, e, m=None): return ('pow', e, m)
u = Un(); import math
print(-u, +u, ~u, abs(u), round(u), round(u, 2), divmod(u, 3), divmod(3, u), math.floor(u), math.ceil(u), math.trunc(u), int(u), float(u), complex(u), pow(u, 2), pow(u, 2, 3), u ** 5, math.sqrt(u))
class NI:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
for f in [lambda: NI() + 1, lambda: 1 + NI(), lambda: NI() + NI(), lambda: NI() - 1]:
    try: f()
    except TypeError as e: print(e)
l = m = [1]; l += (2,); print(m, l is m); t = u2 = (1,); t += (2,); print(u2)

class Vec:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return Vec(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return Vec(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented
    def __neg__(self): return Vec(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __repr__(self): return f'Vec({self.x}, {self.y})'
    def __call__(self, *a, **k): return (self.x, a, k)
a, b = Vec(1, 2), Vec(3, 4)
print(a + b, a - b, a * 3, -a, abs(b), bool(a), bool(Vec(0, 0)), a == Vec(1, 2), a + b == b + a, -(a + b) * 2 - a)
a += b; print(a); a *= 2; print(a, a(1, k=2), callable(a))
for f in [lambda: a + 1, lambda: a * 'x', lambda: 2 * a, lambda: 1 + a, lambda: a / 2, lambda: sum([a, b]), lambda: a < b, lambda: a @ b, lambda: +a, lambda: ~a, lambda: a ** 2, lambda: a // 2, lambda: round(a), lambda: a.z]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(sum([a, b], Vec(0, 0)))
class Money:
    def __init__(self, cents): self.cents = cents
    def __add__(self, o): return Money(self.cents + (o.cents if isinstance(o, Money) else o))
    def __radd__(self, o): return self + o
    def __str__(self): return f'${self.cents // 100}.{self.cents % 100:02d}'
    def __int__(self): return self.cents
    def __float__(self): return self.cents / 100
    def __index__(self): return self.cents
print(Money(150) + Money(75), 5 + Money(1), sum([Money(1), Money(2)]), int(Money(7)), float(Money(250)), [0, 1, 2][Money(2)], hex(Money(255)), 'ab' * Money(2), range(Money(3)), f'{Money(199)}', '%d' % Money(9))

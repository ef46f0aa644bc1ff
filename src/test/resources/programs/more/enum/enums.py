from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def nice(self): return self.name.title()
    @classmethod
    def default(cls): return cls.GREEN
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['RED'], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED == 1, Color.RED == Color.RED, Color.RED in Color, Color.RED.nice(), Color.default(), isinstance(Color.RED, Color), type(Color.RED), Color.__members__, {Color.RED: 'r'}[Color(1)], f'{Color.RED}', hash(Color.RED) == hash(Color.CRIMSON))
for f in [lambda: Color(9), lambda: Color['NO'], lambda: Color.NOPE, lambda: setattr(Color, 'RED', 5), lambda: Color.RED < Color.GREEN, lambda: Color.RED + 1, lambda: Color(), lambda: Color.RED.x]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(IntEnum): LOW = 1; HIGH = 10
print(P.LOW < P.HIGH, P.LOW + 1, sorted([P.HIGH, P.LOW]), P(10), P.LOW == 1, f'{P.LOW}', '%d' % P.HIGH, str(P.LOW), repr(P.HIGH), [1, 2][P.LOW], max(P), int(P.HIGH))
class F(Flag): R = auto(); W = auto(); X = auto(); RW = R | W
print(F.R | F.X, F.RW, F.R in F.RW, F.RW & F.W, ~F.R, F(0), bool(F.R & F.W), F.R.value, F.X.value, list(F), F.RW ^ F.R, repr(F.R | F.X), F(3), F(5))
class A(Enum): X = auto(); Y = 'why'; Z = 3
print([(m.name, m.value) for m in A])
try:
    @unique
    class U(Enum): A = 1; B = 1
except ValueError as e: print(e)
try:
    class Sub(Color): BLUE = 3
except TypeError as e: print(e)
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)
    def __init__(self, m, r): self.m, self.r = m, r
    @property
    def g(self): return round(6.67e-11 * self.m / self.r ** 2, 2)
print([p.g for p in Planet], Planet.EARTH.m)
class S(str, Enum): A = 'a'; B = 'b'
print(S.A == 'a', S('b'), S.A.upper(), repr(S.A), S.A + 'x', str(S.A))
D = Enum('D', 'N S'); print(list(D), D.N.value, Enum('E', {'a': 5}).a)
match Color.RED:
    case Color.GREEN: print('g')
    case Color.RED: print('matched red')
class L(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    AA = auto(); BB = auto()
print([l.value for l in L])

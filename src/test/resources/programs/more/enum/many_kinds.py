from enum import *
import enum
class Color(Enum):
    RED = auto(); GREEN = auto(); BLUE = 'b'
    def low(self): return self.name.lower()
print(list(Color), Color.RED.low(), Color('b'), Color['RED'], len(Color), repr(Color), Color.RED in Color)
for f in (lambda: Color(9), lambda: Color['x'], lambda: setattr(Color, 'RED', 3), lambda: delattr(Color,'RED'), lambda: Color.FOO):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    class Bad(Color): Z = 1
except TypeError as e: print(e)
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(Perm.R | Perm.X, repr(Perm.R|Perm.X), Perm.RW, ~Perm.R, list(Perm), list(Perm.RW), Perm.R in Perm.RW, bool(Perm(0)), repr(Perm(0)), Perm(0), Perm.RW & Perm.W, Perm.R ^ Perm.RW, len(Perm), len(Perm.RW))
try: Perm(16)
except ValueError as e: print(e)
class IP(IntFlag):
    A = 1; B = 2; C = 4
print(IP.A | IP.B, repr(IP.A|IP.B), IP.A | 8, repr(IP.A | 8), IP(7), repr(IP(7)), ~IP.A, repr(~IP.A), IP.A + 1, IP.A == 1, isinstance(IP.A, int), f'{IP.B}', IP.A & 3)
class S(StrEnum):
    X = auto(); Y = 'why'
print(S.X, repr(S.X), S.Y == 'why', S('x'), f'{S.Y:>5}', S.Y.upper())
class Sh(str, Enum):
    A = 'a'
print(Sh.A, repr(Sh.A), Sh.A == 'a', f'{Sh.A}', Sh.A.value, '%s' % Sh.A, str(Sh.A), Sh('a'))
An = Enum('An', 'CAT DOG')
print(list(An), An.CAT, An.DOG.value, type(An.CAT), An)
An2 = Enum('An2', {'P': 5, 'Q': 6}); print(list(An2))
N = IntEnum('N', ['a','b'], start=5); print(list(N))
@unique
class U(Enum):
    A = 1
try:
    @unique
    class V(Enum):
        A = 1; B = 1; C = 1
except ValueError as e: print(e)
class Al(Enum):
    A = 1; B = 1
print(list(Al), Al.B, Al.__members__, Al.A is Al.B)
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label
        return obj
    PX = (0, 'P.X'); PY = (1, 'P.Y')
print(Coord.PY, Coord.PY.value, Coord.PY.label)
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == 'one' else None
print(Miss('one'))
try: Miss('two')
except ValueError as e: print(e)
class Gen(Enum):
    def _generate_next_value_(name, start, count, last): return name.title()
    AB = auto(); CD = auto()
print([m.value for m in Gen])
print({Color.RED: 1}[Color.RED], hash(Color.RED) == hash('RED'), Color.RED == Color.RED, Color.RED != Color.GREEN, Color.RED is Color(1))
class Ord(Enum):
    A = 1
    B = 2
    def __lt__(self, o): return self.value < o.value
print(sorted([Ord.B, Ord.A]), max(Ord, key=lambda m: m.value))
try: Color.RED < Color.GREEN
except TypeError as e: print(e)
import copy
print(copy.deepcopy(Color.RED) is Color.RED, Color.RED.__class__, isinstance(Color.RED, Color), Color.__name__, Color.__module__)
match Color.RED:
    case Color.GREEN: print('g')
    case Color.RED: print('r')
print([c for c in reversed(Color)], Color.__members__.items())
try: Color.RED.value = 3
except AttributeError as e: print(e)
try: Color.RED.name = 3
except AttributeError as e: print(e)
class W(Enum):
    A = 1
    A_LIST = [1, 2]
    _ignore_ = ['tmp']
    tmp = 5
print(list(W)[:2], W.tmp if hasattr(W,'tmp') else 'none', W([1,2]))
def f(c: Color): 
    return c
print(f(Color.BLUE), Color.RED.__doc__, Color.__doc__)
class E2(IntEnum):
    A = 3
    def __str__(self): return 'E2!' + self.name
print(E2.A, f'{E2.A}', E2.A * 2, [0,1,2,3][E2.A], E2.A in (3,4), {3:'x'}[E2.A])
class F2(Flag, boundary=CONFORM):
    A=1; B=2
print(F2(9))
class K(Flag, boundary=KEEP):
    A=1
print(K(9), repr(K(9)))

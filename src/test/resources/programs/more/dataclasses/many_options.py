from dataclasses import *
from typing import ClassVar, Optional
@dataclass
class P:
    x: int
    y: int = 0
print(P(1), P(1,2) == P(1,2), P(1) != P(2), repr(P(x=3)), P.__match_args__, P.__doc__)
for f in (lambda: P(), lambda: P(1,2,3), lambda: P(z=1), lambda: P(1, x=2), lambda: P(1) < P(2), lambda: hash(P(1))):
    try: print(f())
    except TypeError as e: print(e)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'x'
    tags: list = field(default_factory=list, compare=False, repr=False)
print(F(1), F(1) < F(2), sorted([F(3), F(1,'z'), F(1)]), hash(F(1)) == hash(F(1)), {F(1): 2}[F(1)])
try: F(1).a = 3
except FrozenInstanceError as e: print(type(e).__name__, e)
try: del F(1).a
except FrozenInstanceError as e: print(e)
@dataclass
class Base:
    id: int
    kind: ClassVar[str] = 'k'
@dataclass
class D(Base):
    name: str = 'n'
    def __post_init__(self): self.full = f'{self.id}-{self.name}'
print(D(1), D(1).full, [f.name for f in fields(D)], asdict(D(2)), astuple(D(2,'q')), replace(D(1), name='zz'), is_dataclass(D), D.kind)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
try: K(1)
except TypeError as e: print(e)
print(K(a=5))
@dataclass
class KM:
    a: int
    _: KW_ONLY
    b: int = 3
    c: int
print(KM(1, c=2))
@dataclass
class IV:
    a: int
    scale: InitVar[int] = 2
    total: int = field(init=False)
    def __post_init__(self, scale): self.total = self.a * scale
print(IV(3), IV(3, 5))
@dataclass(slots=True)
class S:
    a: int
    b: int = 7
s = S(1); print(s, S.__slots__)
try: s.c = 1
except AttributeError as e: print(e)
try:
    @dataclass
    class Bad:
        a: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        a: int = 1
        b: int
except TypeError as e: print(e)
@dataclass
class N:
    p: P
    l: list[P]
    d: dict = field(default_factory=dict)
print(asdict(N(P(1), [P(2)], {'k': P(3)})), astuple(N(P(1), [P(2)])))
n = N(P(1), []); n.l.append(n); print(n)
C = make_dataclass('C', [('x', int), ('y', int, 5)]); print(C(1), C(1,2) == C(1,2))
@dataclass(eq=False)
class E: a: int = 1
print(E() == E(), E() is None, hash(E()) is not None)
@dataclass(unsafe_hash=True)
class U: a: int
print(hash(U(1)) == hash((1,)))
class Meth:
    pass
@dataclass
class R:
    name: str
    left: Optional['R'] = None
    def walk(self): 
        if self.left: yield from self.left.walk()
        yield self.name
print(list(R('a', R('b')).walk()), R('a', R('b')))
match P(1, 2):
    case P(x, y): print(x, y)
print(field(default=3).default, P.__dataclass_fields__['x'].type, fields(P)[1].default)
try: fields(3)
except TypeError as e: print(e)
try: asdict(P)
except TypeError as e: print(e)
@dataclass
class O:
    a: int
    def __repr__(self): return 'custom'
    def __eq__(self, o): return True
print(O(1), O(1) == 5)

from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, is_dataclass, KW_ONLY, InitVar
@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)
    secret: str = field(default='s', repr=False, compare=False)
    def total(self, n=1): return self.price * n
a, b = Item('a', 1.5), Item('a', 1.5, secret='other')
print(a, a == b, a.total(2), a.tags is b.tags, asdict(a), astuple(a), replace(a, name='z'), [f.name for f in fields(a)], is_dataclass(Item), a != Item('c'), a == 5, Item.price, Item.__match_args__)
for f in [lambda: Item(), lambda: Item(1, 2, 3, 4, 5), lambda: Item(nope=1), lambda: a < b, lambda: hash(a), lambda: {a: 1}, lambda: replace(a, zz=1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0
    label: str = field(default='', compare=False)
print(V(1, 2) < V(1, 3), sorted([V(2), V(1, 5)]), hash(V(1)) == hash(V(1, 0, 'x')), {V(1): 'k'}[V(1)], max(V(1), V(0, 9)))
try: V(1).major = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
try: V(1) < 5
except TypeError as e: print(e)
@dataclass
class Base:
    x: int
    def __post_init__(self): self.sq = self.x ** 2
@dataclass
class Sub(Base):
    y: int = 2
    z: InitVar[int] = 5
    def __post_init__(self, z): super().__post_init__(); self.w = z + self.y
s = Sub(3); print(s, s.sq, s.w, Sub(1, 2, 3).w)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 1
print(K(1, b=2))
try: K(1, 2)
except TypeError as e: print(e)
try:
    @dataclass
    class Bad: l: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2: a: int = 1; b: str
except TypeError as e: print(e)
@dataclass
class Tree:
    v: int
    kids: list['Tree'] = field(default_factory=list)
t = Tree(1, [Tree(2)]); t.kids.append(t); print(t)
print(asdict(Tree(1, [Tree(2, [Tree(3)])])))
@dataclass(repr=False, eq=False)
class R:
    a: int = 1
    def __repr__(self): return 'custom'
print(R(), R() == R(), R(2).__dict__)
@dataclass(slots=True)
class Sl: a: int
try: Sl(1).b = 2
except AttributeError as e: print(e)

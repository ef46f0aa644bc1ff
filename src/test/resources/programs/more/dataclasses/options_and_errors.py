"""dataclass options, inheritance and what the errors say."""
import dataclasses
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import Any, ClassVar, Generic, List, Optional, TypeVar


def attempt(label, action):
    try:
        print(label, '->', action())
    except Exception as e:
        print(label, '->', type(e).__name__ + ':', e)


@dataclass
class Base:
    x: int
    y: int = 2


@dataclass
class Derived(Base):
    z: int = 3
    y: int = 20


print(Derived(1), Derived(1, 5, 6), [f.name for f in fields(Derived)])


def non_default():
    @dataclass
    class C(Base):
        w: int


def mutable_default():
    @dataclass
    class C:
        items: list = []


def mutable_set():
    @dataclass
    class C:
        items: set = {1}


def both():
    @dataclass
    class C:
        a: int = field(default=1, default_factory=int)


def frozen_from_not():
    @dataclass(frozen=True)
    class C(Base):
        pass


def not_from_frozen():
    @dataclass(frozen=True)
    class F:
        a: int

    @dataclass
    class C(F):
        pass


def order_without_eq():
    @dataclass(order=True, eq=False)
    class C:
        a: int


def order_given():
    @dataclass(order=True)
    class C:
        a: int

        def __lt__(self, other):
            return True


def field_without_annotation():
    @dataclass
    class C:
        a = field(default=1)


def two_kw_only():
    @dataclass
    class C:
        _: KW_ONLY
        a: int
        __: KW_ONLY


for f in (non_default, mutable_default, mutable_set, both, frozen_from_not, not_from_frozen, order_without_eq, order_given, field_without_annotation, two_kw_only):
    attempt(f.__name__, f)


@dataclass(frozen=True)
class Frozen:
    a: int
    b: List[int] = field(default_factory=list, hash=False)


f = Frozen(1, [2])
attempt('set', lambda: setattr(f, 'a', 2))
attempt('delete', lambda: delattr(f, 'a'))
attempt('new', lambda: setattr(f, 'q', 2))
attempt('hash', lambda: hash(f) == hash((1,)))
attempt('replace', lambda: replace(f, a=5))
attempt('replace bad', lambda: replace(f, nope=5))
attempt('in set', lambda: len({f, Frozen(1, [2]), Frozen(2)}))


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default='', compare=False)


attempt('order', lambda: sorted([Version(2), Version(1, 5, 'z'), Version(1, 5, 'a')]))
attempt('compare other', lambda: Version(1) < 5)
attempt('eq other', lambda: Version(1) == (1, 0, ''))
attempt('hash eq', lambda: hash(Version(1)))
attempt('max', lambda: max(Version(1), Version(1, 1)))


@dataclass(slots=True)
class Slotted:
    a: int
    b: str = 'x'


attempt('slotted', lambda: (Slotted(1), Slotted.__slots__, hasattr(Slotted(1), '__dict__')))
attempt('slotted new', lambda: setattr(Slotted(1), 'c', 2))


@dataclass(kw_only=True)
class Options:
    verbose: bool = False
    level: int


attempt('kw', lambda: Options(level=3))
attempt('kw missing', lambda: Options())
attempt('kw positional', lambda: Options(1))


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 5
    c: int = field(kw_only=False, default=7)


attempt('mixed', lambda: Mixed(1, 2, b=3))
attempt('mixed bad', lambda: Mixed(1, 2, 3))


@dataclass
class WithInit:
    name: str
    scale: InitVar[int] = 10
    size: int = field(init=False)
    registry: ClassVar[dict] = {}
    _cache: Optional[dict] = field(default=None, repr=False, compare=False)

    def __post_init__(self, scale):
        self.size = len(self.name) * scale
        self.registry[self.name] = self


attempt('init var', lambda: WithInit('abc', 2))
attempt('init var default', lambda: WithInit('abc').size)
attempt('registry', lambda: list(WithInit.registry))
attempt('fields', lambda: [(f.name, f.init, f.repr) for f in fields(WithInit)])
attempt('asdict', lambda: asdict(WithInit('q')))


@dataclass
class Tree:
    value: Any
    children: List['Tree'] = field(default_factory=list)

    def total(self):
        return self.value + sum(c.total() for c in self.children)


t = Tree(1, [Tree(2, [Tree(3)]), Tree(4)])
attempt('tree', lambda: t)
attempt('total', lambda: t.total())
attempt('asdict tree', lambda: asdict(t))
attempt('astuple tree', lambda: astuple(t))
attempt('factory', lambda: asdict(t, dict_factory=lambda items: {k.upper(): v for k, v in items}))
t.children.append(t)
attempt('recursive', lambda: repr(t))
attempt('asdict class', lambda: asdict(Tree))
attempt('fields int', lambda: fields(5))
attempt('is', lambda: (is_dataclass(Tree), is_dataclass(t), is_dataclass(5)))
Point = make_dataclass('Point', ['x', ('y', int), ('z', int, field(default=0))], namespace={'norm': lambda self: self.x + self.y}, frozen=True)
attempt('made', lambda: (Point(1, 2), Point(1, 2).norm(), Point(1, 2) == Point(1, 2, 0)))
attempt('made bad', lambda: make_dataclass('P', ['class']))
T = TypeVar('T')


@dataclass
class Box(Generic[T]):
    content: T


attempt('generic', lambda: Box[int](5))
attempt('missing', lambda: Base())
attempt('too many', lambda: Base(1, 2, 3))
attempt('unknown', lambda: Base(1, w=2))
attempt('match args', lambda: (Base.__match_args__, Options.__match_args__, Mixed.__match_args__))
attempt('doc', lambda: (Base.__doc__, Options.__doc__, WithInit.__doc__))

attempt('params', lambda: Frozen.__dataclass_params__)
attempt('eq different', lambda: Base(1, 2) == Derived(1, 2))


@dataclass(repr=False, eq=False)
class Bare:
    a: int


b = Bare(1)
attempt('bare', lambda: (b == Bare(1), b == b, isinstance(hash(b), int)))


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: int = field(default=0, hash=False)


attempt('unsafe', lambda: hash(Hashed(1, 2)) == hash(Hashed(1, 3)))
attempt('missing', lambda: dataclasses.MISSING is fields(Base)[0].default)

from __future__ import annotations
from typing import NamedTuple, TypedDict, get_type_hints
class P(NamedTuple):
    x: int
    y: str = "a"
class TD(TypedDict):
    a: int
    b: list[int]
print(P.__annotations__, TD.__annotations__, P.__new__.__annotations__)
print(get_type_hints(P), get_type_hints(TD))
Q = NamedTuple("Q", [("a", int), ("b", "str")]); print(Q.__annotations__, Q(1, 2))
T2 = TypedDict("T2", {"a": int, "b": "str"}); print(T2.__annotations__)
try:
    class B(NamedTuple):
        x: 3
except TypeError as e: print(e)
class B2(NamedTuple):
    x: None
print(B2.__annotations__)
try: NamedTuple("Z", [("a", 5)])
except TypeError as e: print(e)
from typing import Required, NotRequired, is_typeddict, Generic, TypeVar
class Plain: pass
class Base(TypedDict):
    a: int
class Child(Base, total=False):
    b: Required[str]
    c: list
print(sorted(Child.__required_keys__), sorted(Child.__optional_keys__), Child.__bases__, Child(a=1, b="x"), type(Child(a=1)), Child.__total__, is_typeddict(Child), is_typeddict(dict))
try: isinstance({}, Child)
except TypeError as e: print(e)
try:
    class Bad(Child, Plain): pass
except TypeError as e: print(e)
class R(NamedTuple):
    "doc"
    x: int
    y: int = 2
    z: int = 3
    @property
    def s(self): return self.x + self.y
    def __str__(self): return f"<{self.x}>"
    @classmethod
    def of(cls, v): return cls(v, v)
print(R(1), repr(R(1)), R(1).s, R.of(4), R.__mro__, R.__bases__, R.__doc__, R._field_defaults, R.__name__, R.__qualname__, R.__module__, type(R))
try:
    class W(NamedTuple):
        a: int = 1
        b: int = 2
        c: int
except TypeError as e: print(e)
try:
    class W(NamedTuple):
        a: int
        def _asdict(self): pass
except AttributeError as e: print(e)
try:
    class W(NamedTuple, int):
        a: int
except TypeError as e: print(e)
class Sub(R):
    def t(self): return self.x * 10
print(Sub(5).t(), Sub(5), Sub.__mro__, isinstance(R(1), tuple))
match R(1, 2, 3):
    case R(x, y=2): print("matched", x)
try: R()
except TypeError as e: print(e)
try: R(1).x = 5
except AttributeError as e: print(e)
T = TypeVar("T")
class G(NamedTuple, Generic[T]):
    v: T
print(G(1), G[int](2))
print(T2(a=1), T2.__name__, T2.__module__)

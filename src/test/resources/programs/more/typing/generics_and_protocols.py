"""Generic classes know their parameters and check them; protocols are checked by their members."""
from typing import *
import collections.abc, abc
T = TypeVar("T"); K = TypeVar("K")
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class G(Generic[T]): pass
class H(G[int], List[str]): pass
t(lambda: G.__orig_bases__); t(lambda: H.__orig_bases__); t(lambda: G.__parameters__); t(lambda: G[int].__args__); t(lambda: G[int].__origin__ is G)
t(lambda: G[int, str]); t(lambda: G[T].__parameters__); t(lambda: H.__mro__)
t(lambda: isinstance([], List[int])); t(lambda: isinstance([], list[int])); t(lambda: issubclass(int, List[int]))
class P(Protocol):
    def m(self) -> int: ...
t(lambda: isinstance(3, P))
@runtime_checkable
class Q(Protocol):
    x: int
    def m(self) -> int: ...
class Im:
    x = 1
    def m(self): return 1
t(lambda: isinstance(Im(), Q)); t(lambda: isinstance(3, Q)); t(lambda: issubclass(Im, Q))
t(lambda: P())
class Pair(Generic[K, T]):
    def __init__(self, k, v): self.k, self.v = k, v
class Same(Pair[T, T]): pass
t(lambda: Pair[int, str](1, "a").__orig_class__); t(lambda: Pair[int]); t(lambda: Same.__parameters__); t(lambda: Same[int].__args__)
t(lambda: Pair[T, int][str]); t(lambda: Dict[K, List[T]][str, int]); t(lambda: G[int] == G[int]); t(lambda: len({G[int], G[int], G[str]}))
def f():
    class Bad(Generic): pass
t(f)
def f():
    class Bad(Generic[int]): pass
t(f)
def f():
    class Bad(Generic[T, T]): pass
t(f)
def f():
    class Bad(Pair[K, T], Generic[T]): pass
t(f)
def f():
    class Bad(Union): pass
t(f)
def f():
    class Bad(Protocol, int): pass
t(f)
t(lambda: runtime_checkable(int)); t(lambda: get_origin(G[int]) is G); t(lambda: get_args(G[int])); t(lambda: type(P).__name__)
class Greeter(Protocol):
    def greet(self) -> str: ...
class English:
    def greet(self) -> str: return "hello"
class Formal(Greeter):
    def greet(self) -> str: return "good day"
def say(g: Greeter) -> str: return g.greet()
t(lambda: [say(English()), say(Formal())]); t(lambda: Greeter._is_protocol); t(lambda: Formal._is_protocol)
class Box(Generic[T]):
    def __init__(self, item: T) -> None: self.item = item
    def get(self) -> T: return self.item
t(lambda: Box[int](5).get()); t(lambda: Box("x").get()); t(lambda: get_type_hints(Box.get))

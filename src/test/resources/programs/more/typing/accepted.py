from __future__ import annotations
from typing import List, Dict, Optional, Union, Any, Callable, Iterable, TypeVar, Generic, Tuple, Protocol, TYPE_CHECKING, cast, Final, ClassVar, Literal, TypedDict, overload, Iterator
from collections.abc import Sequence, Mapping
if TYPE_CHECKING:
    import nothing_here
T = TypeVar('T')
def first(xs: Sequence[T], default: Optional[T] = None) -> Union[T, None]:
    return xs[0] if xs else default
class Box(Generic[T]):
    count: ClassVar[int] = 0
    def __init__(self, v: T) -> None: self.v: T = v
    def map(self, f: Callable[[T], Any]) -> Box[Any]: return Box(f(self.v))
    def __repr__(self) -> str: return f'Box({self.v!r})'
class HasLen(Protocol):
    def __len__(self) -> int: ...
class Movie(TypedDict): name: str; year: int
MAX: Final = 10
def f(x: int | str, *args: Dict[str, List[int]], mode: Literal['a', 'b'] = 'a', **kw: Tuple[int, ...]) -> Iterator[int]: yield 1
print(first([1, 2]), first([]), first([], 5), Box(3).map(str), Box[int](5), Movie(name='x', year=1), MAX, list(f(1)), cast(int, 'x'), isinstance([], Sequence), isinstance({}, Mapping), first.__name__, isinstance([1], Iterable))
x: undefined_name_is_fine = 1
print(x, __annotations__['x'], first.__annotations__['return'])
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(1), g('a'))

from typing import *
print(List[int], Dict[str, List[int]], Optional[int], Union[int, str, None], Callable[[int], str], Callable[..., Any], Tuple[int, ...], Any, Literal["a", 1], ClassVar[int], Type[int], Iterable[str])
T = TypeVar("T"); K = TypeVar("K", bound=int); print(T, K, List[T], Generic)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int](); s.push(1); print(s.items, type(s).__name__)
class P(NamedTuple):
    x: int
    y: int = 5
    def norm(self): return self.x + self.y
p = P(1); print(p, p.norm(), p._replace(x=9), p == (1, 5), P._fields, p._asdict(), isinstance(p, tuple))
a, b = p; print(a, b)
E2 = NamedTuple("E2", [("a", int), ("b", str)]); print(E2(1, "z"))
class TD(TypedDict, total=False):
    n: str
print(TD(n="q"), {"a": 1} == TD(a=1))
@runtime_checkable
class Q(Protocol):
    def quack(self) -> str: ...
class Duck:
    def quack(self): return "q"
print(isinstance(Duck(), Q), isinstance(5, Q))
UserId = NewType("UserId", int); print(UserId(5), UserId.__name__)
print(get_type_hints(Stack.push) if False else get_origin(List[int]), get_args(Dict[str, int]), Optional[List[int]], Union[int], Optional[str] == Union[str, None])
def f(a: "int", *b: Optional[str], **c: Dict[str, Any]) -> Union[int, str]: return 1
print(f.__annotations__)

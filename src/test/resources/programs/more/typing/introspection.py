"""What programs that look at annotations see."""
import inspect
from dataclasses import dataclass, fields
from enum import Enum
from typing import (Annotated, Any, Callable, ClassVar, Dict, Final, Generic, Iterable, List, Literal, NamedTuple, NewType, Optional, Protocol, Tuple, Type,
                    TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable)


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ':', e)


T = TypeVar('T')
K = TypeVar('K', bound=int)
UserId = NewType('UserId', int)
for kind in (List[int], Dict[str, List[int]], Optional[int], Union[int, str, None], int | None, Callable[[int, str], bool], Callable[..., Any], Tuple[int, ...], Tuple[()], Literal['a', 1], list[int], dict[str, int], tuple[int, str], Type[int], ClassVar[int], Final[str], Any, T, K, Iterable[T], List[T], int, None, type(None)):
    print(kind, '|', get_origin(kind), '|', get_args(kind))
print(UserId(5), UserId.__name__, cast(int, 'x'), Union[int, int], Union[int, Union[str, int]], Optional[None], List[T][int], Dict[K, T][int, str])
print((int | str) == (str | int), Optional[int] == Union[None, int], List[int] == List[int], Literal[1] == Literal[1], list[int] == List[int])


class Movie(TypedDict, total=False):
    title: str
    year: int


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return self.x + self.y


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> 'Stack[T]':
        self.items.append(item)
        return self


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        return 'closed'


class Plain(Protocol):
    name: str


m: Movie = {'title': 'Brazil'}
m2 = Movie(title='Heat', year=1995)
print(m, m2, Movie.__annotations__, Movie.__total__, sorted(Movie.__optional_keys__))
print(Point(1), Point(1, 2)._asdict(), Point._fields, Point._field_defaults, Point.__annotations__, Point(3, 4).norm(), Point.__doc__, Point._make([5, 6]), Point(1)._replace(y=9))
print(Stack[int]().push(1).push(2).items, Stack[int])
print(isinstance(File(), Closable), isinstance(5, Closable), issubclass(File, Closable))
attempt(lambda: Closable())
attempt(lambda: Union[1, 2])
attempt(lambda: List[int]())
attempt(lambda: isinstance([], list[int]))
attempt(lambda: isinstance([], List))
attempt(lambda: Optional[int, str])
attempt(lambda: Any())
attempt(lambda: Point(1, 2, 3))
attempt(lambda: int[str])
attempt(lambda: Literal)


def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> List[str]:
    """Doc of f."""
    return []


print(f.__annotations__)
print(get_type_hints(f))
sig = inspect.signature(f)
print(sig, list(sig.parameters), sig.return_annotation, sig.parameters['b'].default, sig.parameters['args'].kind, sig.parameters['c'])
bound = sig.bind(1, 'y', 2.5, c=3, z=4)
bound.apply_defaults()
print(bound.arguments, bound.args, bound.kwargs)
attempt(lambda: sig.bind())
attempt(lambda: sig.bind(1, q=2) and 'fine')


@dataclass
class Config:
    host: str
    port: int = 80
    tags: List[str] = None
    parent: Optional['Config'] = None


def validate(cls, data):
    hints = get_type_hints(cls)
    errors = []
    for fld in fields(cls):
        kind, value = hints[fld.name], data.get(fld.name)
        origin, args = get_origin(kind), get_args(kind)
        if origin is Union:
            ok = any(value is None if a is type(None) else isinstance(value, a) for a in args)
        elif origin is not None:
            ok = isinstance(value, origin) and all(isinstance(v, args[0]) for v in value)
        else:
            ok = isinstance(value, kind)
        if not ok:
            errors.append(f'{fld.name}: {value!r} is not {getattr(kind, "__name__", kind)}')
    return errors


print(validate(Config, {'host': 1, 'port': 'x', 'tags': ['a', 2]}), validate(Config, {'host': 'h', 'port': 1, 'tags': [], 'parent': Config('p')}))


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...


def g(x):
    return x


print(g(5), g.__annotations__)


class Annotated_:
    x: int
    y: 'unknown.Name' = 5
    z: List['Annotated_']


print(Annotated_.__annotations__)
v: int = 3
w: 'list[str]'
print(__annotations__)
print(inspect.isfunction(f), inspect.isclass(Point), inspect.getdoc(f), inspect.ismethod(Stack().push), inspect.isgeneratorfunction(f), [n for n, _ in inspect.getmembers(File) if not n.startswith('_')])

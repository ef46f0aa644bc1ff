"""Protocols, generics, typed dictionaries, single dispatch, total ordering."""
from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import asdict, astuple, dataclass, field, replace
from enum import Enum, auto
from functools import cached_property, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering
from typing import Generic, Literal, Optional, Protocol, TypedDict, TypeVar, overload, runtime_checkable

T = TypeVar("T")


@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...


class Colour(Enum):
    RED = auto()
    GREEN = auto()


class Options(TypedDict, total=False):
    scale: float
    unit: Literal["cm", "m"]


@total_ordering
class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    def __eq__(self, other):
        return self.area() == other.area() if isinstance(other, Shape) else NotImplemented

    def __lt__(self, other):
        return self.area() < other.area() if isinstance(other, Shape) else NotImplemented

    def scaled(self, factor, *, note="x"):
        return f"{note}{factor * self.area():.2f}"

    doubled = partialmethod(scaled, 2, note="twice ")


@dataclass(eq=False)
class Circle(Shape):
    radius: float
    colour: Colour = Colour.RED
    tags: list[str] = field(default_factory=list, repr=False)

    def area(self):
        return math.pi * self.radius**2

    @cached_property
    def label(self):
        print("computing")
        return f"circle-{self.radius}"


@dataclass(eq=False)
class Box(Shape):
    width: float
    height: float = 1

    def area(self):
        return self.width * self.height


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self

    @overload
    def peek(self, default: None = None) -> Optional[T]: ...
    @overload
    def peek(self, default: T) -> T: ...
    def peek(self, default=None):
        return self.items[-1] if self.items else default


@singledispatch
def describe(thing):
    return f"something {thing!r}"


@describe.register
def _(thing: int):
    return f"int {thing:+d}"


@describe.register(list)
@describe.register(tuple)
def _(thing):
    return f"{type(thing).__name__} of " + ", ".join(map(describe, thing))


@describe.register
def _(thing: Shape):
    return f"{type(thing).__name__} {thing.area():.1f}"


class Visitor:
    @singledispatchmethod
    def visit(self, node):
        raise NotImplementedError(f"no visit for {type(node).__name__}")

    @visit.register
    def _(self, node: str):
        return node.upper()


shapes = [Circle(1.5), Box(3, 2), Box(7), Circle(0.5, Colour.GREEN, ["tiny"])]
for shape in sorted(shapes, reverse=True):
    print(f"{shape!r:<60} {shape.area():>8.3f} {shape.doubled()}")
print(max(shapes) >= min(shapes), Box(2, 3) == Box(3, 2), Box(1) == "box", isinstance(shapes[0], HasArea), isinstance(3, HasArea))
print(asdict(shapes[3]), astuple(shapes[1]), replace(shapes[1], height=5))
print(shapes[0].label, shapes[0].label, "label" in vars(shapes[0]))
print(describe((1, "a", [2, shapes[1]])), describe(True), describe.dispatch(bool) is describe.dispatch(int))
print(Stack[int]().push(4).peek(), Stack().peek(9), Options(scale=2.0, unit="m"), Options.__total__)
print(reduce(lambda total, s: total + s.area(), shapes[1:3], 0), Colour["RED"], list(Colour), Colour(2))
for attempt in (lambda: Shape(), lambda: Box(1) < 3, lambda: Visitor().visit(3), lambda: Colour(9), lambda: Box(), HasArea):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error, sep=": ")
print(Visitor().visit("leaf"))

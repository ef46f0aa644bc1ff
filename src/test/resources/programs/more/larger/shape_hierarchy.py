"""Shapes with abstract bases, a registry, visitors and serialisation."""
import json
import math
from abc import ABC, abstractmethod


class Shape(ABC):
    _registry = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Shape._registry[cls.__name__.lower()] = cls

    def __init__(self, name=None):
        self.name = name or type(self).__name__

    @property
    @abstractmethod
    def area(self):
        """The area in square units."""

    @abstractmethod
    def perimeter(self):
        ...

    @abstractmethod
    def scaled(self, k):
        ...

    def __lt__(self, other):
        if not isinstance(other, Shape):
            return NotImplemented
        return self.area < other.area

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash((type(self).__name__, tuple(sorted(self.__dict__.items()))))

    def __repr__(self):
        args = ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items() if k != "name")
        return f"{type(self).__name__}({args})"

    def __format__(self, spec):
        if spec == "":
            return repr(self)
        if spec == "long":
            return f"{self.name}: area {self.area:.2f}, perimeter {self.perimeter():.2f}"
        return format(self.area, spec)

    def accept(self, visitor):
        for cls in type(self).__mro__:
            method = getattr(visitor, f"visit_{cls.__name__.lower()}", None)
            if method:
                return method(self)
        raise TypeError(f"{type(visitor).__name__} cannot visit {type(self).__name__}")

    def to_dict(self):
        return {"type": type(self).__name__.lower(), **self.__dict__}

    @staticmethod
    def from_dict(data):
        data = dict(data)
        kind = data.pop("type")
        try:
            cls = Shape._registry[kind]
        except KeyError:
            raise ValueError(f"unknown shape {kind!r}; known: {', '.join(sorted(Shape._registry))}") from None
        return cls(**data)


class Circle(Shape):
    def __init__(self, r, name=None):
        super().__init__(name)
        if r <= 0:
            raise ValueError("radius must be positive")
        self.r = r

    @property
    def area(self):
        return math.pi * self.r ** 2

    def perimeter(self):
        return 2 * math.pi * self.r

    def scaled(self, k):
        return Circle(self.r * k, self.name)


class Rectangle(Shape):
    def __init__(self, w, h, name=None):
        super().__init__(name)
        self.w, self.h = w, h

    @property
    def area(self):
        return self.w * self.h

    def perimeter(self):
        return 2 * (self.w + self.h)

    def scaled(self, k):
        return type(self)(self.w * k, self.h * k, self.name)


class Square(Rectangle):
    def __init__(self, w, h=None, name=None):
        super().__init__(w, w if h is None else h, name)

    @classmethod
    def unit(cls):
        return cls(1)


class Triangle(Shape):
    def __init__(self, a, b, c, name=None):
        super().__init__(name)
        if a + b <= c or a + c <= b or b + c <= a:
            raise ValueError(f"no triangle has sides {a}, {b}, {c}")
        self.a, self.b, self.c = a, b, c

    @property
    def area(self):
        s = self.perimeter() / 2
        return math.sqrt(s * (s - self.a) * (s - self.b) * (s - self.c))

    def perimeter(self):
        return self.a + self.b + self.c

    def scaled(self, k):
        return Triangle(self.a * k, self.b * k, self.c * k, self.name)


class Describer:
    def visit_circle(self, c):
        return f"round, r={c.r}"

    def visit_rectangle(self, r):
        return f"{r.w} by {r.h}"


shapes = [Circle(1.5), Rectangle(2, 3), Square(2.5), Triangle(3, 4, 5, name="right"), Square.unit()]
for s in sorted(shapes):
    print(f"{s:long} | {s:8.3f} | {s}")
for s in shapes:
    try:
        print(s.accept(Describer()))
    except TypeError as e:
        print(e)
encoded = json.dumps([s.to_dict() for s in shapes])
decoded = [Shape.from_dict(d) for d in json.loads(encoded)]
print(encoded)
print(decoded == shapes, len(set(decoded + shapes)), max(shapes).name, Square(2) == Rectangle(2, 2))
print([s.scaled(2) for s in shapes], sum(s.area for s in shapes) > 20)
for f in [lambda: Circle(-1), lambda: Triangle(1, 2, 3), lambda: Shape(), lambda: Shape.from_dict({"type": "blob"}), lambda: Circle(1) < 5, lambda: Shape.from_dict({"type": "circle"}), lambda: setattr(Circle(1), "area", 5)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "-", e)

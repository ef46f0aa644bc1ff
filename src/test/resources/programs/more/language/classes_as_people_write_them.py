import functools
import math


class Shape:
    registry = []
    unit = "cm"

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Shape.registry.append(cls.__name__)

    def area(self):
        raise NotImplementedError(f"{type(self).__name__}.area")

    def __str__(self):
        return f"{self.__class__.__name__} of {self.area():.2f} {self.unit}²"

    def __lt__(self, other):
        return self.area() < other.area()


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    @property
    def radius(self):
        return self._radius

    @radius.setter
    def radius(self, value):
        if value <= 0:
            raise ValueError(f"radius must be positive, not {value}")
        self._radius = value

    @classmethod
    def of_diameter(cls, d):
        return cls(d / 2)

    @staticmethod
    def unit_circle():
        return Circle(1)

    def area(self):
        return math.pi * self.radius ** 2


class Square(Shape):
    unit = "m"
    __slots__ = ("side",)

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Blob(Shape):
    pass


shapes = [Circle(2), Square(3), Circle.of_diameter(1), Circle.unit_circle()]
print(*sorted(shapes), sep="\n")
print(max(shapes), Shape.registry, Circle.unit, vars(shapes[0]), isinstance(shapes[1], Shape))
for broken in (lambda: Circle(-1), lambda: str(Blob()), lambda: Circle(), lambda: shapes[0].nope, lambda: Circle.area(), lambda: Blob(1)):
    try:
        broken()
    except Exception as e:
        print(type(e).__name__, e)


@functools.total_ordering
class Money:
    __match_args__ = ("amount", "currency")

    def __init__(self, amount, currency="EUR"):
        self.amount, self.currency = amount, currency

    def __repr__(self):
        return f"Money({self.amount!r}, {self.currency!r})"

    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.currency) == (other.amount, other.currency)

    def __lt__(self, other):
        if self.currency != other.currency:
            raise TypeError("different currencies")
        return self.amount < other.amount

    def __hash__(self):
        return hash((self.amount, self.currency))

    def __add__(self, other):
        return Money(self.amount + getattr(other, "amount", other), self.currency)

    __radd__ = __add__

    def __bool__(self):
        return self.amount != 0

    def __format__(self, spec):
        return f"{self.amount:{spec or '.2f'}} {self.currency}"


print(sum([Money(1), Money(2.5)]), Money(3) >= Money(2), {Money(1): "one"}[Money(1)], bool(Money(0)), f"{Money(3.14159)}|{Money(5):>8.1f}")
match Money(5, "USD"):
    case Money(0):
        print("nothing")
    case Money(n, "USD") if n > 1:
        print("dollars", n)


class Stack(list):
    def push(self, *items):
        self.extend(items)
        return self

    def __getattr__(self, name):
        if name == "top":
            return self[-1]
        raise AttributeError(f"stack has no {name}")


s = Stack().push(1, 2, 3)
print(s, s.top, s.pop(), len(s), s == [1, 2], type(s[:1]), hasattr(s, "bottom"), Stack.mro()[1])


class Lazy:
    def __get__(self, obj, owner=None):
        if obj is None:
            return "on the class"
        obj.__dict__["value"] = value = [1, 2]
        return value


class Uses:
    value = Lazy()


u = Uses()
print(Uses.value, u.value is u.value, vars(u), getattr(u, "none", "default"), callable(Uses), Uses.__name__, u.__class__.__qualname__)
del u.value
print(vars(u), u.value)

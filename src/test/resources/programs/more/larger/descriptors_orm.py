"""A mini ORM in memory: descriptors, a metaclass, a query language, transactions."""
from __future__ import annotations

import itertools
import operator
from contextlib import contextmanager
from datetime import date


class ValidationError(ValueError):
    pass


class Field:
    _order = itertools.count()
    type_ = object

    def __init__(self, *, default=None, null=False, choices=None):
        self.default, self.null, self.choices = default, null, choices
        self.order = next(Field._order)

    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return obj._values[self.name]

    def __set__(self, obj, value):
        obj._values[self.name] = self.clean(value)
        obj._dirty.add(self.name)

    def clean(self, value):
        if value is None:
            if not self.null:
                raise ValidationError(f"{self.owner.__name__}.{self.name} may not be null")
            return None
        if not isinstance(value, self.type_):
            try:
                value = self.type_(value)
            except (TypeError, ValueError) as error:
                raise ValidationError(f"{self.name}: {value!r} is not {self.type_.__name__}") from error
        if self.choices and value not in self.choices:
            raise ValidationError(f"{self.name}: {value!r} not in {self.choices}")
        return value

    # Comparisons of a field build conditions.
    def _condition(symbol):
        op = getattr(operator, symbol)

        def compare(self, other):
            return Condition(lambda row: op(getattr(row, self.name), other), f"{self.name} {symbol} {other!r}")

        return compare

    __lt__, __le__, __gt__, __ge__, __eq__, __ne__ = map(_condition, ["lt", "le", "gt", "ge", "eq", "ne"])
    del _condition
    __hash__ = object.__hash__

    def contains(self, text):
        return Condition(lambda row: text in getattr(row, self.name), f"{self.name} contains {text!r}")


class IntField(Field):
    type_ = int


class TextField(Field):
    type_ = str

    def __init__(self, max_length=20, **kwargs):
        super().__init__(**kwargs)
        self.max_length = max_length

    def clean(self, value):
        value = super().clean(value)
        if value is not None and len(value) > self.max_length:
            raise ValidationError(f"{self.name}: {len(value)} > {self.max_length} characters")
        return value


class DateField(Field):
    type_ = date

    def clean(self, value):
        return super().clean(date.fromisoformat(value) if isinstance(value, str) else value)


class Condition:
    def __init__(self, test, text):
        self.test, self.text = test, text

    def __and__(self, other):
        return Condition(lambda row: self.test(row) and other.test(row), f"({self.text} and {other.text})")

    def __or__(self, other):
        return Condition(lambda row: self.test(row) or other.test(row), f"({self.text} or {other.text})")

    def __invert__(self):
        return Condition(lambda row: not self.test(row), f"not {self.text}")

    def __bool__(self):
        raise TypeError("use & | ~ to combine conditions")


class ModelMeta(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        cls = super().__new__(mcs, name, bases, namespace)
        fields = {}
        for base in reversed(cls.__mro__):
            fields.update({k: v for k, v in vars(base).items() if isinstance(v, Field)})
        cls._fields = dict(sorted(fields.items(), key=lambda item: item[1].order))
        cls._table = kwargs.get("table", name.lower() + "s")
        cls._rows = {}
        cls._ids = itertools.count(1)
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)

    def __iter__(cls):
        return iter(list(cls._rows.values()))

    def __len__(cls):
        return len(cls._rows)

    def __getitem__(cls, key):
        try:
            return cls._rows[key]
        except KeyError:
            raise LookupError(f"{cls.__name__} {key} does not exist") from None


class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        self.__dict__["_values"] = {}
        self._dirty = set()
        self.id = None
        for name, field in self._fields.items():
            default = field.default() if callable(field.default) else field.default
            setattr(self, name, values.pop(name, default))
        if values:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(map(repr, values))}")

    def save(self):
        if self.id is None:
            self.id = next(type(self)._ids)
        type(self)._rows[self.id] = self
        changed, self._dirty = sorted(self._dirty), set()
        return changed

    @classmethod
    def create(cls, **values):
        row = cls(**values)
        row.save()
        return row

    @classmethod
    def where(cls, condition=None):
        return Query(cls, condition)

    def __repr__(self):
        shown = ", ".join(f"{k}={v!r}" for k, v in self._values.items())
        return f"{type(self).__name__}(#{self.id}: {shown})"


class Query:
    def __init__(self, model, condition=None, order=None, limit=None):
        self.model, self.condition, self.order, self.limit = model, condition, order, limit

    def order_by(self, *names):
        return Query(self.model, self.condition, names, self.limit)

    def __getitem__(self, item):
        return list(self)[item]

    def __iter__(self):
        rows = [row for row in self.model if self.condition is None or self.condition.test(row)]
        for name in reversed(self.order or ()):
            rows.sort(key=operator.attrgetter(name.lstrip("-")), reverse=name.startswith("-"))
        yield from rows

    def count(self):
        return sum(1 for _ in self)

    def __str__(self):
        where = f" WHERE {self.condition.text}" if self.condition else ""
        order = f" ORDER BY {', '.join(self.order)}" if self.order else ""
        return f"SELECT {', '.join(self.model._fields)} FROM {self.model._table}{where}{order}"


@contextmanager
def transaction(*models):
    saved = {model: {k: dict(row._values) for k, row in model._rows.items()} for model in models}
    try:
        yield saved
    except Exception as error:
        for model, rows in saved.items():
            for key in list(model._rows):
                if key in rows:
                    model._rows[key]._values.update(rows[key])
                else:
                    del model._rows[key]
        print(f"rolled back: {type(error).__name__}: {error}")
    else:
        print("committed")


class Named(Model, table="nothing"):
    name = TextField()


class Person(Named, table="people"):
    age = IntField(null=True)
    role = TextField(default="user", choices=("user", "admin"))
    joined = DateField(default=lambda: date(2020, 1, 1))


for name, age, role in [("Ann", 31, "admin"), ("Bob", "27", "user"), ("Cid", None, "user"), ("Dora", 45, "admin")]:
    Person.create(name=name, age=age, role=role, joined=f"202{len(name)}-0{len(role)}-15")
print(len(Person), Person[2], list(Person._fields))
adults = Person.where((Person.role == "admin") | Person.name.contains("o")).order_by("role", "-name")
print([p.name for p in adults], adults.count(), adults[0].joined)
print(Person[1].save(), setattr(Person[1], "age", 32), Person[1].save())
for bad in (
    lambda: Person.create(name=None),
    lambda: Person.create(name="x" * 21),
    lambda: Person.create(name="E", age="old"),
    lambda: Person.create(name="E", role="king"),
    lambda: Person.create(name="E", joined="2020-13-01"),
    lambda: Person.create(nme="E", name="F"),
    lambda: Person[99],
    lambda: bool(Person.age > 3 and Person.age < 5),
    lambda: Person.where(Person.age > 30).count(),
):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, "-", error, "-", repr(error.__cause__))
with transaction(Person):
    Person[1].age = 99
    Person.create(name="Zed", age=1)
    raise RuntimeError("power cut")
print(len(Person), Person[1].age)
with transaction(Person):
    Person[1].age = 33
print(Person[1], ~(Person.age == 3) is not None)
query = Person.where(~(Person.age != 33) & (Person.joined < date(2030, 1, 1))).order_by("age")
print([p.id for p in query])
try:
    print(str(query))
except TypeError as error:
    print(error)

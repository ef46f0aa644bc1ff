"""An inventory service: dataclasses, JSON in and out, validation, audit log, reports."""
import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field, asdict, replace, fields, astuple, KW_ONLY, InitVar
from datetime import date, datetime, timedelta
from decimal import Decimal, ROUND_HALF_UP
from enum import Enum, IntFlag
from functools import total_ordering, singledispatch, cached_property
from itertools import groupby, count
from operator import attrgetter, itemgetter
from typing import ClassVar, Optional
from uuid import UUID, uuid5, NAMESPACE_DNS


class Category(str, Enum):
    TOOLS = "tools"
    TOYS = "toys"
    FOOD = "food"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.value == value.lower():
                    return member
        return None


class Hazard(IntFlag):
    NONE = 0
    FLAMMABLE = 1
    FRAGILE = 2
    TOXIC = 4


class InventoryError(Exception):
    code = 400

    def as_dict(self):
        return {"error": type(self).__name__, "code": self.code, "message": str(self)}


class UnknownItem(InventoryError, KeyError):
    code = 404

    def __str__(self):
        return f"no item {self.args[0]!r}"


class OutOfStock(InventoryError):
    code = 409

    def __init__(self, sku, wanted, available):
        super().__init__(f"{sku}: wanted {wanted}, only {available} left")
        self.shortage = wanted - available


@total_ordering
@dataclass(frozen=True)
class Money:
    amount: Decimal
    currency: str = "EUR"

    def __post_init__(self):
        object.__setattr__(self, "amount", Decimal(self.amount).quantize(Decimal("0.01"), ROUND_HALF_UP))

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"can't add {other.currency} to {self.currency}")
        return Money(self.amount + other.amount, self.currency)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return Money(self.amount * factor, self.currency)

    def __lt__(self, other):
        return self.amount < other.amount

    def __format__(self, spec):
        return f"{self.amount:{spec or ',.2f'}} {self.currency}"


@dataclass(order=True)
class Item:
    sku: str
    name: str = field(compare=False)
    price: Money = field(compare=False)
    _: KW_ONLY
    category: Category = field(default=Category.TOOLS, compare=False)
    quantity: int = field(default=0, compare=False)
    tags: list[str] = field(default_factory=list, compare=False, repr=False)
    hazards: Hazard = field(default=Hazard.NONE, compare=False)
    expires: Optional[date] = field(default=None, compare=False)
    source: InitVar[str] = "import"
    created: ClassVar[count] = count(1)
    number: int = field(init=False, compare=False)

    def __post_init__(self, source):
        self.number = next(self.created)
        if not self.sku.isupper():
            raise ValueError(f"sku must be upper case: {self.sku!r}")
        if self.quantity < 0:
            raise ValueError("quantity must not be negative")
        self.tags = sorted({source, *self.tags})

    @property
    def value(self):
        return self.price * self.quantity


@singledispatch
def encode(value):
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


@encode.register
def _(value: Money):
    return {"amount": str(value.amount), "currency": value.currency}


@encode.register(date)
@encode.register(datetime)
def _(value):
    return value.isoformat()


@encode.register
def _(value: set | frozenset if sys.version_info >= (3, 11) else set):
    return sorted(value)


encode.register(UUID, str)
encode.register(Decimal, str)


class Inventory:
    def __init__(self, today):
        self._items = {}
        self.log = []
        self.today = today

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        yield from sorted(self._items.values())

    def __contains__(self, sku):
        return sku in self._items

    def __getitem__(self, sku):
        try:
            return self._items[sku]
        except KeyError:
            raise UnknownItem(sku) from None

    def add(self, item):
        if item.sku in self:
            held = self[item.sku]
            held.quantity += item.quantity
            self.record("restock", item.sku, item.quantity)
        else:
            self._items[item.sku] = item
            self.record("new", item.sku, item.quantity)
        return self

    def remove(self, sku, quantity=1):
        item = self[sku]
        if item.quantity < quantity:
            raise OutOfStock(sku, quantity, item.quantity)
        item.quantity -= quantity
        self.record("sale", sku, -quantity)
        return item.price * quantity

    def record(self, event, sku, change):
        when = datetime.combine(self.today, datetime.min.time()) + timedelta(minutes=7 * len(self.log))
        self.log.append({"id": uuid5(NAMESPACE_DNS, f"{event}{len(self.log)}"), "event": event, "sku": sku,
                         "change": change, "when": when})

    @cached_property
    def total(self):
        return sum(item.value for item in self)

    def by_category(self):
        groups = sorted(self, key=attrgetter("category.value", "sku"))
        return {key: [item.sku for item in group] for key, group in groupby(groups, attrgetter("category"))}

    @classmethod
    def load(cls, text, today):
        inventory, errors = cls(today), []
        for position, raw in enumerate(json.loads(text, parse_float=Decimal)):
            try:
                match raw:
                    case {"sku": str(sku), "name": str(name), "price": (int() | Decimal()) as price, **rest}:
                        pass
                    case {"sku": sku}:
                        raise ValueError(f"item {sku!r} is incomplete: {sorted({'name', 'price'} - raw.keys())}")
                    case _:
                        raise ValueError(f"not an item: {raw!r}")
                if "category" in rest:
                    rest["category"] = Category(rest["category"])
                if "expires" in rest:
                    rest["expires"] = date.fromisoformat(rest["expires"])
                if "hazards" in rest:
                    rest["hazards"] = Hazard(sum(Hazard[h.upper()] for h in rest["hazards"]))
                inventory.add(Item(sku, name, Money(price), **rest))
            except (ValueError, TypeError, KeyError) as error:
                errors.append(f"#{position}: {type(error).__name__}: {error}")
        return inventory, errors


SOURCE = """[
  {"sku": "HAM1", "name": "Hammer", "price": 12.5, "quantity": 30, "tags": ["steel", "heavy"]},
  {"sku": "DUCK", "name": "Rubber duck", "price": 3.999, "category": "TOYS", "quantity": 120},
  {"sku": "OIL7", "name": "Lamp oil \\u00bd l", "price": 7, "quantity": 4, "hazards": ["flammable", "toxic"]},
  {"sku": "MILK", "name": "Milk", "price": 1.09, "category": "food", "quantity": 50, "expires": "2024-03-05"},
  {"sku": "HAM1", "name": "Hammer", "price": 12.5, "quantity": 5},
  {"sku": "bad", "name": "lower", "price": 1},
  {"sku": "NEG", "name": "negative", "price": 1, "quantity": -1},
  {"sku": "CAT", "name": "category", "price": 1, "category": "cars"},
  {"sku": "EXP", "name": "date", "price": 1, "expires": "2024-13-01"},
  {"sku": "HAZ", "name": "hazard", "price": 1, "hazards": ["sharp"]},
  {"sku": "KEY", "name": "key", "price": 1, "colour": "red"},
  {"sku": "PRI", "price": "free"},
  ["not", "a", "dict"], null
]"""

inventory, errors = Inventory.load(SOURCE, date(2024, 2, 28))
print(len(inventory), "items,", len(errors), "errors")
print(*errors, sep="\n")
for item in inventory:
    print(item)
print(f"total {inventory.total:>12,.3f}", inventory.total == inventory.__dict__["total"])
print(inventory.by_category())
print("DUCK" in inventory, "GOOSE" in inventory)
for sku, quantity in [("DUCK", 20), ("OIL7", 9), ("GOOSE", 1), ("HAM1", 35)]:
    try:
        print("sold", f"{inventory.remove(sku, quantity)}")
    except InventoryError as error:
        print(json.dumps(error.as_dict()), getattr(error, "shortage", None), isinstance(error, LookupError))
print(json.dumps(asdict(inventory["OIL7"]), default=encode, indent=2, sort_keys=True))
print(json.dumps(inventory.log[:3], default=encode, separators=(",", ":")))
print(json.dumps({"tags": {"b", "a"}, "ratio": Decimal("1.10"), "name": inventory["OIL7"].name}, default=encode))
print(Counter(entry["event"] for entry in inventory.log).most_common())
changes = defaultdict(int)
for entry in inventory.log:
    changes[entry["sku"]] += entry["change"]
print(dict(sorted(changes.items(), key=itemgetter(1), reverse=True)))
duck = inventory["DUCK"]
print(replace(duck, name="Steel duck", source="copy").tags, duck < inventory["HAM1"], duck == replace(duck, quantity=0, source=""))
print([f.name for f in fields(Item)], astuple(duck)[2:5])
print([i.sku for i in inventory if i.expires and i.expires - inventory.today < timedelta(days=7)])
print(inventory["OIL7"].hazards, Hazard.TOXIC in inventory["OIL7"].hazards, repr(Hazard(3)), ~Hazard.TOXIC)
for attempt in (lambda: json.dumps(object, default=encode), lambda: Money("1") + Money("1", "USD"), lambda: Money(1) + 1,
                lambda: setattr(Money(1), "amount", 2), lambda: Item("X", "y", Money(1), Category.FOOD),
                lambda: sorted([Money(3), Money(1)])[0] > 5, lambda: Item("A")):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__mro__[:-2], error)
inventory.remove("NOPE")

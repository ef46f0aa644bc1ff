import pickle
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum, Flag, IntEnum
from fractions import Fraction
from functools import partial


class Color(Enum):
    RED = 1
    BLUE = 'b'


class Level(IntEnum):
    LOW = 1


class Access(Flag):
    R = 1
    W = 2


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

    def norm(self):
        return abs(self.x) + abs(self.y)

    class Inner:
        pass


@dataclass(frozen=True)
class Frozen:
    a: int


Pair = namedtuple('Pair', 'a b')


class MyList(list):
    pass


class MyDict(dict):
    pass


class MyInt(int):
    pass


class MyError(Exception):
    def __init__(self, text, code):
        super().__init__(text, code)
        self.code = code


values = [
    Point(1, 2, ['a']), [Point(1), Point(2)], Frozen(3), Color.RED, Color['BLUE'], Level.LOW, Access.R | Access.W, Pair(1, 2),
    MyList([1, 2]), MyDict(a=1), MyInt(5), deque([1, 2, 3]), deque([1], 3), defaultdict(list, {'a': [1]}), Counter('aab'),
    OrderedDict(a=1, b=2), Point, Point.Inner, MyError('m', 3), {'points': {Color.RED: (Point(1), Frozen(1))}},
]
for value in values:
    for protocol in (2, 4):
        data = pickle.dumps(value, protocol)
        again = pickle.loads(data)
        print(len(data), type(again) is type(value), again == value, repr(again))
for value in (date(2024, 1, 2), datetime(2024, 1, 2, 3, 4, 5), timedelta(1, 2), Decimal('1.5'), Fraction(1, 3)):
    print(pickle.loads(pickle.dumps(value)) == value)
p = Point(3, -4)
method = pickle.loads(pickle.dumps(p.norm))
print(method(), method.__self__ is p, pickle.loads(pickle.dumps('abc'.upper))())
print(pickle.loads(pickle.dumps(partial(int, base=2)))('101'), pickle.loads(pickle.dumps(Point.norm)) is Point.norm)
listed = MyList([1])
listed.name = 'n'
again = pickle.loads(pickle.dumps(listed))
print(again, again.name)
error = pickle.loads(pickle.dumps(MyError('text', 7)))
print(error.args, error.code)
tree = {'left': {'value': p}, 'right': p}
again = pickle.loads(pickle.dumps(tree))
print(again['left']['value'] is again['right'], again['right'] == p)

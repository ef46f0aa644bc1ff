"""match statements with classes of all kinds."""
from dataclasses import dataclass
from enum import Enum
from collections import namedtuple, OrderedDict, deque
import re


@dataclass
class Point:
    x: int
    y: int


class Circle:
    __match_args__ = ('center', 'radius')

    def __init__(self, center, radius):
        self.center = center
        self.radius = radius


class Meta(type):
    def __instancecheck__(cls, instance):
        return getattr(instance, 'quacks', False)


class Duck(metaclass=Meta):
    __match_args__ = ('name',)


class Robot:
    quacks = True
    name = 'RX'


class Colour(Enum):
    RED = 1
    GREEN = 2


Pair = namedtuple('Pair', 'left right')


def describe(value):
    match value:
        case True | False:
            return f'bool {value}'
        case int(n) if n > 100:
            return f'big {n}'
        case int() | float():
            return 'number'
        case str(s) if re.fullmatch(r'\d+', s):
            return f'digits {s}'
        case '' :
            return 'empty string'
        case str([*_]):
            return 'never'
        case str(text):
            return f'str {text!r}'
        case None:
            return 'none'
        case Point(0, 0):
            return 'origin'
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f'on axis {y}'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point():
            return 'point'
        case Circle(Point(x, y), radius=r):
            return f'circle {x} {y} {r}'
        case Colour.RED:
            return 'red'
        case Colour():
            return 'colour'
        case Duck(name):
            return f'duck {name}'
        case Pair(left=1, right=b):
            return f'pair one {b}'
        case (a, b):
            return f'two {a} {b}'
        case [1, *rest] | [*rest, 1]:
            return f'one and {rest}'
        case [[a, *_], *_]:
            return f'nested {a}'
        case []:
            return 'empty'
        case [_, _, *_] as whole:
            return f'many {len(whole)}'
        case {'type': 'move', 'to': (x, y), **rest}:
            return f'move {x} {y} {rest}'
        case {'type': kind, **rest} if not rest:
            return f'kind {kind}'
        case {'a': {'b': [_, {'c': deep}]}}:
            return f'deep {deep}'
        case {}:
            return f'mapping {len(value)}'
        case set() | frozenset():
            return 'set'
        case bytes(b):
            return f'bytes {b}'
        case complex(real=re_, imag=im):
            return f'complex {re_} {im}'
        case type():
            return f'class {value.__name__}'
        case _:
            return f'other {type(value).__name__}'


for value in (True, 5, 500, 2.5, '123', '', 'abc', None, Point(0, 0), Point(0, 5), Point(7, 0), Point(3, 3), Point(1, 2), Circle(Point(1, 2), 9),
              Colour.RED, Colour.GREEN, Robot(), Pair(1, 'x'), Pair(2, 'y'), (1, 2), [3, 4], [1, 2, 3], [3, 2, 1], [[5, 6], 7, 8], [], [9, 8, 7],
              deque([1, 2]), range(4), {'type': 'move', 'to': [1, 2], 'speed': 3}, {'type': 'stop'}, {'a': {'b': [0, {'c': 'bottom'}]}}, {}, {1: 2},
              OrderedDict(z=1), {1, 2}, frozenset(), b'xy', bytearray(b'q'), 1 + 2j, int, len, iter([])):
    print(describe(value))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ['x']


class BadItem:
    __match_args__ = (1,)


class Twice:
    __match_args__ = ('x', 'x')
    x = 1


def no_args():
    match NoArgs():
        case NoArgs(1):
            return 'yes'


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3):
            return 'yes'


def int_many():
    match 5:
        case int(1, 2):
            return 'yes'


def bad_args():
    match BadArgs():
        case BadArgs(1):
            return 'yes'


def bad_item():
    match BadItem():
        case BadItem(1):
            return 'yes'


def twice():
    match Point(1, 2):
        case Point(1, x=1):
            return 'yes'


def twice2():
    match Twice():
        case Twice(1, 1):
            return 'yes'


def not_class():
    f = len
    match 5:
        case f(1):
            return 'yes'


def missing_attribute():
    match NoArgs():
        case NoArgs(zzz=1):
            return 'yes'
        case _:
            return 'no'


for action in (no_args, too_many, int_many, bad_args, bad_item, twice, twice2, not_class, missing_attribute):
    attempt(action)


class Trace:
    def __eq__(self, other):
        print('  eq', other)
        return other == 3


match Trace():
    case 1:
        print('one')
    case 2 | 3:
        print('two or three')

keys = {'x': 1}


class Lazy(dict):
    def __missing__(self, key):
        return 'made'


match Lazy():
    case {'k': v}:
        print('found', v)
    case _:
        print('get does not ask __missing__')

match (1, (2, [3, {'k': 4}])):
    case (a, (b, [c, {'k': d}])) as all_of_it:
        print(a, b, c, d, all_of_it)
match -1, 1.5, 2j, 'a' 'b', b'x':
    case -1, 1.5, 2j, 'ab', b'x':
        print('literals')
match 3 + 4j:
    case 3 + 4j:
        print('complex')

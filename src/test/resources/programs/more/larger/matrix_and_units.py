"""Vectors, matrices, polynomials and quantities with units: operators in every form."""
from __future__ import annotations
import math
import operator
from collections.abc import Iterable, Mapping, MutableSequence, Sequence, Set
from fractions import Fraction
from functools import reduce
from itertools import permutations, zip_longest
from numbers import Number, Real
from typing import Iterator


class Vector(Sequence):
    __slots__ = ('_items',)

    def __init__(self, items: Iterable[Number]) -> None:
        self._items = tuple(items)

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Vector(self._items[i])
        return self._items[operator.index(i)]

    def __repr__(self) -> str:
        return f'{type(self).__name__}({", ".join(map(str, self))})'

    def __add__(self, other: Vector) -> Vector:
        if not isinstance(other, Iterable):
            return NotImplemented
        return Vector(a + b for a, b in zip_longest(self, other, fillvalue=0))

    __radd__ = __add__

    def __mul__(self, k):
        return Vector(a * k for a in self) if isinstance(k, Real) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(map(operator.mul, self, other))

    def __abs__(self):
        return math.hypot(*self)

    def __bool__(self):
        return any(self)

    def __eq__(self, other):
        return isinstance(other, Vector) and self._items == other._items

    def __hash__(self):
        return hash(self._items)

    def __getattr__(self, name):
        try:
            return self._items['xyz'.index(name)]
        except (ValueError, IndexError):
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}') from None

    def __format__(self, spec):
        return '<' + ', '.join(format(a, spec) for a in self) + '>'


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(Fraction, row)) for row in rows]
        if len(set(map(len, self.rows))) != 1:
            raise ValueError('rows differ in length')

    @classmethod
    def identity(cls, n):
        return cls([[i == j for j in range(n)] for i in range(n)])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __matmul__(self, other):
        if len(self.rows[0]) != len(other.rows):
            raise ValueError(f'shapes {self.shape} and {other.shape} do not fit')
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result @= base
            base @= base
            n >>= 1
        return result

    def det(self):
        def sign(p):
            return (-1) ** sum(p[i] > p[j] for i in range(len(p)) for j in range(i + 1, len(p)))
        return sum(sign(p) * math.prod(self.rows[i][j] for i, j in enumerate(p)) for p in permutations(range(len(self.rows))))

    def inverse(self):
        n = len(self.rows)
        work = [row + unit for row, unit in zip(self.rows, Matrix.identity(n).rows)]
        for i in range(n):
            pivot = next((r for r in range(i, n) if work[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError('matrix is singular')
            work[i], work[pivot] = work[pivot], work[i]
            work[i] = [v / work[i][i] for v in work[i]]
            for r in range(n):
                if r != i and (factor := work[r][i]):
                    work[r] = [a - factor * b for a, b in zip(work[r], work[i])]
        return Matrix([row[n:] for row in work])

    def __str__(self):
        cells = [[str(v) for v in row] for row in self.rows]
        width = max(len(c) for row in cells for c in row)
        return '\n'.join('[' + ' '.join(c.rjust(width) for c in row) + ']' for row in cells)

    def __eq__(self, other):
        return self.rows == other.rows


class Poly:
    def __init__(self, *coefficients):
        self.c = list(coefficients)
        while self.c and not self.c[-1]:
            self.c.pop()

    def __call__(self, x):
        return reduce(lambda acc, a: acc * x + a, reversed(self.c), 0)

    def __mul__(self, other):
        out = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    def __divmod__(self, other):
        rest, quotient = self.c[:], [0] * max(len(self.c) - len(other.c) + 1, 0)
        for i in reversed(range(len(quotient))):
            quotient[i] = Fraction(rest[i + len(other.c) - 1], other.c[-1])
            for j, b in enumerate(other.c):
                rest[i + j] -= quotient[i] * b
        return Poly(*quotient), Poly(*rest)

    def __str__(self):
        def term(i, a):
            body = {0: f'{abs(a)}', 1: f'{abs(a)}x'}.get(i, f'{abs(a)}x^{i}')
            return ('-' if a < 0 else '+'), body.replace('1x', 'x') if abs(a) == 1 else body
        terms = [term(i, a) for i, a in reversed(list(enumerate(self.c))) if a]
        if not terms:
            return '0'
        head, *tail = terms
        return (head[0] if head[0] == '-' else '') + head[1] + ''.join(f' {s} {b}' for s, b in tail)


class Unit(Mapping):
    def __init__(self, **powers):
        self._powers = {k: v for k, v in sorted(powers.items()) if v}

    def __getitem__(self, key):
        return self._powers[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._powers)

    def __len__(self):
        return len(self._powers)

    def __mul__(self, other):
        return Unit(**{k: self.get(k, 0) + other.get(k, 0) for k in self.keys() | other.keys()})

    def __str__(self):
        return '·'.join(k if v == 1 else f'{k}^{v}' for k, v in self.items()) or '1'


class Quantity:
    def __init__(self, value, **unit):
        self.value, self.unit = value, Unit(**unit)

    def __mul__(self, other):
        result = Quantity(self.value * other.value)
        result.unit = self.unit * other.unit
        return result

    def __add__(self, other):
        if self.unit != other.unit:
            raise TypeError(f'cannot add {self.unit} and {other.unit}')
        return Quantity(self.value + other.value, **self.unit)

    def __repr__(self):
        return f'{self.value:g} {self.unit}'


class Bag(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, v):
        self.items.insert(i, v)


class Bits(Set):
    def __init__(self, items=()):
        self.mask = sum({1 << i for i in items})

    def __contains__(self, i):
        return bool(self.mask >> i & 1)

    def __iter__(self):
        return (i for i in range(self.mask.bit_length()) if i in self)

    def __len__(self):
        return self.mask.bit_count()

    def __repr__(self):
        return f'Bits({list(self)})'


v, w = Vector([3, 4]), Vector((1, 2, 2))
print(v + w, v + [1], [1, 1] + v, 2 * v, v * 0.5, v @ v, abs(v), bool(Vector([0])), v == Vector([3, 4]), len({v, Vector([3, 4])}))
print(w[1:], w[-1], w.z, w.index(2), w.count(2), list(reversed(w)), 2 in w, f'{v:.2f}', w[True], hasattr(v, 'z'))
for action in (lambda: v + 5, lambda: v * 'a', lambda: v.q, lambda: v[9], lambda: v['x'], lambda: v @ 3, lambda: v < w, lambda: v.x.y):
    try:
        print(action())
    except (TypeError, AttributeError, IndexError) as e:
        print(type(e).__name__, e)
m = Matrix([[2, 1], [7, 4]])
print(m.inverse(), m @ m.inverse() == Matrix.identity(2), m ** 5, (m ** -2).rows[0], m.det(), m.T, m.shape, sep='\n')
for action in (lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: m @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [1, 2]]), lambda: m + m, lambda: m ** 0.5):
    try:
        print(action())
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
p = Poly(-1, 0, 3, 1)
print(p, p(2), p * Poly(1, 1), *divmod(p, Poly(-1, 1)), Poly(), Poly(0, -1), Poly(5) * Poly(0, 0, -2), sep=' | ')
speed = Quantity(3, m=1, s=-1)
print(speed, speed * Quantity(2, s=1), speed + Quantity(4, s=-1, m=1), dict(speed.unit), speed.unit == {'m': 1, 's': -1}, 'm' in speed.unit, Unit())
try:
    speed + Quantity(1, kg=1)
except TypeError as e:
    print(e)
b = Bag(3, 1, 2)
b.append(5)
b.extend([7, 8])
b += [9]
b.remove(1)
b.reverse()
print(b.items, b.pop(), b.pop(0), b.index(8), 7 in b, list(b), b.count(7))
del b[0:2]
b[0:1] = 'xy'
print(b.items, isinstance(b, Sequence), issubclass(Bits, Set))
x, y = Bits([1, 3, 5]), Bits([3, 4])
print(x | y, x & y, x - y, x ^ y, x <= Bits(range(9)), x == {1, 3, 5}, x.isdisjoint([2]), {3, 9} & x, y < y, len(x | {8}))
print(Vector.__add__.__annotations__, Unit.__iter__.__annotations__)

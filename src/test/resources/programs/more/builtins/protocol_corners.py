"""Builtins that ask objects: __index__, __bool__, __len__, __iter__, __contains__, __round__, __format__, __missing__ ..."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class BadIndex:
    def __index__(self):
        return 'x'


class Num:
    def __int__(self):
        return 7

    def __float__(self):
        return 1.5

    def __complex__(self):
        return 2j

    def __round__(self, n=None):
        return ('round', n)

    def __trunc__(self):
        return 3

    def __floor__(self):
        return 4

    def __ceil__(self):
        return 5

    def __abs__(self):
        return 'abs'

    def __divmod__(self, o):
        return 'divmod'

    def __rdivmod__(self, o):
        return 'rdivmod'

    def __pow__(self, o, m=None):
        return ('pow', o, m)

    def __rpow__(self, o):
        return ('rpow', o)

    def __matmul__(self, o):
        return '@'

    def __imatmul__(self, o):
        return '@='

    def __lshift__(self, o):
        return '<<'

    def __neg__(self):
        return 'neg'

    def __pos__(self):
        return 'pos'

    def __invert__(self):
        return 'inv'


n = Num()
attempt(lambda: (bin(I(5)), hex(I(255)), oct(I(8)), [1, 2, 3][I(1)], 'abc'[I(0):I(2)], range(I(3)), [0] * I(2), int(I(9)), float(I(2)), complex(I(1)), round(2.567, I(1)), f'{I(3).__index__():d}', divmod(I(7).n, 2), list(range(5))[I(1):I(4):I(2)]))
attempt(lambda: [1][BadIndex()])
attempt(lambda: range(BadIndex()))
attempt(lambda: int(n))
attempt(lambda: (float(n), complex(n), round(n), round(n, 2), abs(n), divmod(n, 1), divmod(1, n), pow(n, 2), pow(n, 2, 3), 2 ** n, n @ 1, n << 1, -n, +n, ~n))
import math
attempt(lambda: (math.trunc(n), math.floor(n), math.ceil(n)))
x = Num()
x @= 5
print(x)


class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v


class L:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v


attempt(lambda: (bool(B(True)), not B(False), bool(L(0)), bool(L(2)), B(True) and 1, L(0) or 'empty'))
attempt(lambda: bool(B(1)))
attempt(lambda: len(L(-1)))
attempt(lambda: len(L('a')))
attempt(lambda: len(L(2 ** 70)))
attempt(lambda: bool(L(-1)))
attempt(lambda: 'yes' if B('x') else 'no')


class OldIter:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


class NotIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None
    __contains__ = None


attempt(lambda: (list(OldIter()), 20 in OldIter(), 99 in OldIter(), tuple(reversed([1])), max(OldIter()), sum(OldIter()), [*OldIter()], dict(enumerate(OldIter()))))
attempt(lambda: reversed(OldIter()))
attempt(lambda: iter(NotIter()))
attempt(lambda: iter(NoneIter()))
attempt(lambda: 1 in NoneIter())
attempt(lambda: [*NotIter()])
calls = iter([1, 2, 3, 0, 4])
attempt(lambda: list(iter(lambda: next(calls), 0)))
attempt(lambda: iter(5, 0))
attempt(lambda: next(iter([]), 'default'))


class Fmt:
    def __format__(self, spec):
        return f'<{spec}>'

    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


f = Fmt()
attempt(lambda: (f'{f}', f'{f:abc}', f'{f!s:>5}', f'{f!r}', f'{f=}', f'{f = !s}', f'{f=:x}', format(f), '{:q}'.format(f), '%s %r' % (f, f), f'{f!a}'))


class BadRepr:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return None


attempt(lambda: repr(BadRepr()))
attempt(lambda: str(BadStr()))
attempt(lambda: f'{BadStr()}')
attempt(lambda: [BadRepr()])


class BadFormat:
    def __format__(self, spec):
        return 1


attempt(lambda: format(BadFormat()))


class BadHash:
    def __hash__(self):
        return 'x'


class EqOnly:
    def __eq__(self, other):
        return True


attempt(lambda: hash(BadHash()))
attempt(lambda: hash(EqOnly()))
attempt(lambda: {EqOnly(): 1})
attempt(lambda: 5 in [EqOnly()])
attempt(lambda: [1, 2].index(EqOnly()))
attempt(lambda: (1 == EqOnly(), EqOnly() != 1))


class Cmp:
    def __lt__(self, other):
        return 'lt'

    def __ge__(self, other):
        return NotImplemented


attempt(lambda: (Cmp() < 1, 1 > Cmp(), Cmp() < Cmp()))
attempt(lambda: Cmp() >= 1)
attempt(lambda: Cmp() <= 1)
attempt(lambda: sorted([Cmp(), Cmp()]) and 'sorted')


class Call:
    def __call__(self, *a, **k):
        return a, k


attempt(lambda: (Call()(1, b=2), callable(Call()), list(map(Call(), [1, 2]))))


class Get:
    def __getattr__(self, name):
        if name.startswith('x'):
            return name.upper()
        raise AttributeError(name)

    def __getitem__(self, key):
        return key


attempt(lambda: (Get().xyz, getattr(Get(), 'abc', 'default'), hasattr(Get(), 'q'), Get()[1:2, ::3, ...], Get()[()], Get()[1,]))
attempt(lambda: Get().abc)


class Dir:
    def __dir__(self):
        return ['b', 'a']


attempt(lambda: dir(Dir()))


class Inst:
    def __instancecheck__(self, x):
        return True


attempt(lambda: (sum([[1], [2]], []), sum((0.1,) * 10), sum([1, 2.5, True]), min('b', 'a', key=ord), max([], default='none'), max('ab', 'cde', key=len), min([3, 1, 2], key=lambda v: -v)))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: sum(5))
attempt(lambda: (all([]), any([]), all([1, 0]), any([0, 'x']), list(zip()), list(zip('ab', range(9))), list(enumerate('ab', start=I(5).n)), list(filter(None, [0, 1, '', 'a'])), list(map(max, [1, 5], [3, 2]))))
attempt(lambda: list(zip('ab', 'abc', strict=True)))
attempt(lambda: (round(2.5), round(3.5), round(-2.5), round(1234, -2), round(2.675, 2), round(1e300, 2), round(5, None), round(0.5), round(1.5), type(round(2.0)), round(2.0, 0), round(True)))
attempt(lambda: round(1.5, 'x'))
attempt(lambda: (pow(3, -1, 7), pow(2, 10, 1000), pow(-2, 3, 5), pow(0, 0), 0 ** 0, (-8) ** (1 / 3), 2 ** -2, divmod(-7, 2), divmod(7, -2), -7 // 2, -7 % 3, 7.5 // 2, -7.5 % 2, divmod(-7.5, 2)))
attempt(lambda: (int.from_bytes(b'\x01\x02', 'big'), int.from_bytes(b'\xff\xfe', 'little', signed=True), (1000).to_bytes(2, 'big'), (-2).to_bytes(3, 'little', signed=True), (255).bit_length(), (255).bit_count(), (10).as_integer_ratio(), (0.75).as_integer_ratio(), (1.5).is_integer(), (2.0).is_integer(), (0.1).hex(), float.fromhex('0x1.8p3'), (5).conjugate(), (5).numerator))
attempt(lambda: (300).to_bytes(1, 'big'))
attempt(lambda: (-1).to_bytes(1, 'big'))
attempt(lambda: (1).to_bytes(1, 'middle'))
attempt(lambda: float('nan').as_integer_ratio())
attempt(lambda: float.fromhex('zz'))
attempt(lambda: (int('1_000'), int('-0b101', 0), int('0o17', 0), int('  42\n'), int(b'12'), int('٣'), float('1_0.5'), float('  -inf '), float('1e5'), complex('1+2j'), complex(' -j '), int('ff', 16), int(-3.9), int('7', base=8)))
for bad in ('1__0', '_1', '0b2', '1e5', '+-1'):
    attempt(lambda: int(bad, 0))
attempt(lambda: (1 + 2j, complex(0, -0.0), -0j, 1j * 1j, complex(float('inf'), float('nan')), (3 + 4j).conjugate(), abs(3 + 4j), 1e16 + 1j, complex('nan')))
attempt(lambda: (slice(1, 10, 2).indices(5), slice(None).indices(3), slice(-1, None, -1).indices(4), slice(1, 2) == slice(1, 2), repr(slice(1))))
attempt(lambda: hash(slice(1)))
attempt(lambda: (vars(I(3)), type(I).__name__, type('X', (), {'a': 1}).a, isinstance(True, int), issubclass(bool, int), isinstance([], (tuple, (list, str))), isinstance(1, int | str), callable(len)))
globals()['made_up'] = 5
print(made_up, 'made_up' in globals())
globals().update(a_1='x', a_2='y')
globals().setdefault('made_up', 6)
del globals()['a_1']
print(a_2, made_up, globals().get('a_1', 'gone'), [name for name in globals() if name.startswith('a_')])
for i in range(3):
    globals()[f'power_{i}'] = lambda x, i=i: x ** i
print(power_2(5), globals()['power_1'](4), globals().pop('power_0')(9), 'power_0' in globals())
try:
    a_1
except NameError as e:
    print(e)


def local_names(a, b=2):
    c = 3
    return sorted(locals().items())


print(local_names(1))

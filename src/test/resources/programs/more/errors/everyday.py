"""Everyday mistakes and what they say."""


def attempt(action):
    try:
        print(action())
    except BaseException as e:
        print(type(e).__name__ + ':', e)


def two(a, b):
    return a, b


def opt(a, b=1, *, c, d=4):
    return a


def pos(a, b, /, c):
    return a


class K:
    def m(self, x):
        return x

    @classmethod
    def cm(cls, x):
        return x

    @staticmethod
    def sm(x):
        return x

    def __init__(self, x=0):
        self.x = x


k = K()
numbers, one, text, data, five, nothing = [1], (1,), 'a', b'a', 5, None
checks = [
    lambda: two(), lambda: two(1), lambda: two(1, 2, 3), lambda: two(1, c=2), lambda: two(1, a=2), lambda: two(*[1, 2, 3], **{}),
    lambda: two(**{'a': 1, 1: 2}), lambda: two(**5), lambda: two(*5), lambda: two(1, **{'b': 2}, **{'b': 3}),
    lambda: opt(), lambda: opt(1), lambda: opt(1, 2, 3), lambda: opt(1, 2, 3, c=1), lambda: opt(1, c=1, e=2), lambda: opt(a=1, c=2, d=3),
    lambda: pos(a=1, b=2, c=3), lambda: pos(1, 2, 3, 4), lambda: pos(1, c=2), lambda: pos(1, b=2, c=2), lambda: pos(1, 2),
    lambda: k.m(), lambda: k.m(1, 2), lambda: k.m(y=1), lambda: K.m(), lambda: K.m(k), lambda: K.cm(), lambda: K.sm(1, 2), lambda: K(1, 2), lambda: K(y=1),
    lambda: k(), lambda: K.x, lambda: K[0], lambda: k[0], lambda: k['a':'b'], lambda: len(k), lambda: iter(k), lambda: k + 1, lambda: 1 + k, lambda: -k, lambda: k < k,
    lambda: k <= 1, lambda: [*k], lambda: {**k}, lambda: 1 in k, lambda: int('x'), lambda: int(''), lambda: int(' 1 2 '), lambda: int('0x10'), lambda: int('z', 36),
    lambda: int('9', 8), lambda: int(None), lambda: int([]), lambda: int(1.5, 2), lambda: int('1', 1), lambda: int('1', 99), lambda: float('abc'), lambda: float(''), lambda: float(None), lambda: float([1]),
    lambda: int(float('nan')), lambda: int(float('inf')), lambda: complex('1+'), lambda: [][0], lambda: (1,)[5], lambda: 'abc'[9], lambda: b'a'[4], lambda: range(3)[7], lambda: numbers['a'],
    lambda: one['a'], lambda: text['b'], lambda: data['b'], lambda: range(3)['a'], lambda: {}['k'], lambda: {}[1, 2], lambda: {}[[]], lambda: {[]: 1}, lambda: {[1]}, lambda: hash({}), lambda: set([[]]),
    lambda: [].pop(), lambda: [1].pop(7), lambda: {}.pop('x'), lambda: {}.popitem(), lambda: set().pop(), lambda: [1].remove(2), lambda: [1].index(2), lambda: (1,).index(2), lambda: 'a'.index('b'), lambda: {1}.remove(3),
    lambda: 'a' + 1, lambda: 1 + 'a', lambda: [1] + (2,), lambda: (1,) + [2], lambda: 'a' * 'b', lambda: [1] * 1.5, lambda: 'a' - 'b', lambda: {} + {}, lambda: {1} + {2}, lambda: None + 1, lambda: b'a' + 'a', lambda: 'a' + b'a',
    lambda: 5 // 0, lambda: 5 % 0, lambda: 5 / 0, lambda: 5.0 // 0, lambda: 5.0 % 0, lambda: 5.0 / 0, lambda: divmod(5, 0), lambda: divmod(5.0, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 1j / 0, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 4),
    lambda: 1 << -1, lambda: 1.5 << 1, lambda: ~1.5, lambda: -'a', lambda: +[], lambda: not_defined, lambda: 'a' < 1, lambda: [1] < ['a'], lambda: {} < {}, lambda: None < None, lambda: 1j < 2j, lambda: sorted([1, 'a']), lambda: max([]), lambda: min(), lambda: max(1), lambda: max(1, 'a'), lambda: sum(['a']), lambda: sum('ab', ''), lambda: sum([1], 'a'),
    lambda: five(), lambda: text(), lambda: nothing(), lambda: numbers(), lambda: five[0], lambda: nothing[0], lambda: len(5), lambda: len(None), lambda: iter(5), lambda: next([]), lambda: next(iter([])), lambda: reversed({1}), lambda: reversed(5), lambda: enumerate(5), lambda: zip(5), lambda: zip([1], 5), lambda: list(zip([1], [1, 2], strict=True)), lambda: map(), lambda: map(5), lambda: list(map(5, [1])), lambda: filter(5), lambda: list(range(1, 2, 0)), lambda: range('a'), lambda: range(1.0), lambda: range(),
    lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: bin(1.5), lambda: hex('a'), lambda: round('a'), lambda: abs('a'), lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance('', (int, 5)), lambda: getattr(1, 2), lambda: getattr(1, 'q'), lambda: hasattr(1, 2), lambda: setattr(k, 1, 2), lambda: vars(5), lambda: dir(1, 2), lambda: callable(), lambda: id(), lambda: super().x, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(5), lambda: dict(['ab', 'c']), lambda: dict(1, 2), lambda: set(5), lambda: tuple(5), lambda: list(1, 2), lambda: str(1, 2, 3, 4), lambda: str(b'a', 5), lambda: bytes('a'), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes(['a']), lambda: bool(1, 2), lambda: object(1), lambda: slice(), lambda: 'x'.join([1]), lambda: 'x'.join(5), lambda: 'x'.split(''), lambda: 'x'.replace('a'), lambda: 'x'.encode('nope'), lambda: b'\xff'.decode(), lambda: 'é'.encode('ascii'), lambda: '%d' % 'a', lambda: '%d %d' % 1, lambda: '%d' % (1, 2), lambda: '%z' % 1, lambda: '%(a)s' % 1, lambda: '%(a)s' % {}, lambda: '%' % (), lambda: '{}'.format(), lambda: '{1}'.format(0), lambda: '{a}'.format(), lambda: '{:d}'.format('a'), lambda: '{:s}'.format(1), lambda: '{'.format(), lambda: '}'.format(), lambda: '{!x}'.format(1), lambda: '{:q}'.format(1), lambda: '{0.x}'.format(1), lambda: '{0[a]}'.format([]), lambda: f'{1:{"q"}}', lambda: format(1, 5), lambda: format([], 'd'),
]
for check in checks:
    attempt(check)


def unpack(action):
    try:
        action()
    except Exception as e:
        print(type(e).__name__ + ':', e)


def u1():
    a, b = 1, 2, 3


def u2():
    a, b, c = [1, 2]


def u3():
    a, b = 5


def u4():
    a, *b, c = [1]


def u5():
    (a, b), c = [1, 2]


def u6():
    for a, b in [1]:
        pass


def u7():
    for a, b in {'abc': 1}:
        pass


def u8():
    a, b = None


def u9():
    [a, b] = iter([1])


def u10():
    a, b = {1: 2, 3: 4, 5: 6}


def u11():
    a, = 'xy'


def u12():
    a, b = iter([1, 2, 3])


for u in (u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11, u12):
    unpack(u)

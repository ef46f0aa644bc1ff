class Base:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def give(kind, method, answer=True):
    def operation(self, other):
        print(f"{type(self).__name__}.{method}", end=" ")
        return f"<{method}>" if answer else NotImplemented

    setattr(kind, method, operation)


class A(Base): pass
class B(A): pass
class C(Base): pass
class D(A): pass


for method in "__add__ __radd__ __lt__ __gt__ __eq__ __and__ __rand__ __iadd__".split():
    give(A, method, method in ("__add__", "__radd__", "__eq__"))
for method in "__radd__ __gt__ __rand__ __le__".split():
    give(B, method)
for method in "__add__ __radd__ __ge__ __matmul__ __rpow__ __ne__".split():
    give(C, method, method in ("__ge__", "__rpow__"))
a, b, c, d = A("a"), B("b"), C("c"), D("d")
CHECKS = [
    ('a + a', lambda: a + a),
    ('a + b', lambda: a + b),
    ('b + a', lambda: b + a),
    ('a + c', lambda: a + c),
    ('c + a', lambda: c + a),
    ('c + c', lambda: c + c),
    ('a + d', lambda: a + d),
    ('d + a', lambda: d + a),
    ('d + b', lambda: d + b),
    ('b + d', lambda: b + d),
    ('a + 1', lambda: a + 1),
    ('1 + a', lambda: 1 + a),
    ('1 + c', lambda: 1 + c),
    ('a & b', lambda: a & b),
    ('b & a', lambda: b & a),
    ('a & a', lambda: a & a),
    ('a & d', lambda: a & d),
    ('d & a', lambda: d & a),
    ('a < b', lambda: a < b),
    ('b < a', lambda: b < a),
    ('a < a', lambda: a < a),
    ('a > b', lambda: a > b),
    ('b > a', lambda: b > a),
    ('a <= b', lambda: a <= b),
    ('b <= a', lambda: b <= a),
    ('a >= b', lambda: a >= b),
    ('a <= c', lambda: a <= c),
    ('c <= a', lambda: c <= a),
    ('c >= a', lambda: c >= a),
    ('a == b', lambda: a == b),
    ('b == a', lambda: b == a),
    ('a == c', lambda: a == c),
    ('c == a', lambda: c == a),
    ('a != a', lambda: a != a),
    ('a != c', lambda: a != c),
    ('c != c', lambda: c != c),
    ('c != a', lambda: c != a),
    ('c @ a', lambda: c @ a),
    ('a @ c', lambda: a @ c),
    ('2 ** c', lambda: 2 ** c),
    ('c ** 2', lambda: c ** 2),
    ('pow(2, c)', lambda: pow(2, c)),
    ('pow(c, 2)', lambda: pow(c, 2)),
    ('pow(2, c, 3)', lambda: pow(2, c, 3)),
    ('a - c', lambda: a - c),
    ('-a', lambda: -a),
    ('~c', lambda: ~c),
    ('+a', lambda: +a),
    ('abs(a)', lambda: abs(a)),
    ('a << 1', lambda: a << 1),
    ('divmod(a, 2)', lambda: divmod(a, 2)),
    ('a // c', lambda: a // c),
    ('a % 2', lambda: a % 2),
    ("'x' % a", lambda: 'x' % a),
    ("'%s' % a", lambda: '%s' % a),
    ('[1] + a', lambda: [1] + a),
    ('[1] * a', lambda: [1] * a),
    ('(1,) + c', lambda: (1,) + c),
    ("'s' + a", lambda: 's' + a),
    ("'s' + c", lambda: 's' + c),
    ('a in [b]', lambda: a in [b]),
    ('a in 5', lambda: a in 5),
    ('5 in a', lambda: 5 in a),
    ('a and c', lambda: a and c),
    ('not a', lambda: not a),
    ('a | c', lambda: a | c),
    ('{1} | a', lambda: {1} | a),
    ('{} | c', lambda: {} | c),
    ('1 < c', lambda: 1 < c),
    ('c < 1', lambda: c < 1),
    ('None + 1', lambda: None + 1),
    ('None < None', lambda: None < None),
    ("1 < 'a'", lambda: 1 < 'a'),
    ('[] < ()', lambda: [] < ()),
    ('{} < {}', lambda: {} < {}),
    ('1j < 2', lambda: 1j < 2),
    ('int < str', lambda: int < str),
    ('a[0]', lambda: a[0]),
    ('a()', lambda: a()),
    ('len(a)', lambda: len(a)),
    ('object() < 1', lambda: object() < 1),
    ('... + 1', lambda: ... + 1),
    ('print + 1', lambda: print + 1),
    ('len < len', lambda: len < len),
    ("(1, 'a') < (1, 2)", lambda: (1, 'a') < (1, 2)),
    ('[1, None] < [1, 2]', lambda: [1, None] < [1, 2]),
    ('1 @ 2', lambda: 1 @ 2),
    ("'a' @ 'b'", lambda: 'a' @ 'b'),
    ("'a' - 'b'", lambda: 'a' - 'b'),
    ("'a' * 'b'", lambda: 'a' * 'b'),
    ("'a' * 1.5", lambda: 'a' * 1.5),
    ("[1] * '2'", lambda: [1] * '2'),
    ("1.5 % 'a'", lambda: 1.5 % 'a'),
    ('1.5 << 2', lambda: 1.5 << 2),
    ('1.5 | 2', lambda: 1.5 | 2),
]
for expression, function in CHECKS:
    print(expression, end=": ")
    try:
        print("=", function())
    except Exception as error:
        print("!", type(error).__name__, error)


def in_place_0(x):
    x += 1
    return x


def in_place_1(x):
    x += c
    return x


def in_place_2(x):
    x -= 1
    return x


def in_place_3(x):
    x &= c
    return x


def in_place_4(x):
    x @= 2
    return x


def in_place_5(x):
    x **= 2
    return x


def in_place_6(x):
    x //= c
    return x


def in_place_7(x):
    x >>= 1
    return x


def in_place_8(x):
    x |= 1
    return x


for function in (in_place_0, in_place_1, in_place_2, in_place_3, in_place_4, in_place_5, in_place_6, in_place_7, in_place_8):
    for x in (a, c, 1, "s", [1], None):
        print(function.__name__, x, end=": ")
        try:
            print(function(x))
        except Exception as error:
            print(type(error).__name__, error)
try:
    a + {}
    c + {}
except TypeError as error:
    print(error)
print(A.__hash__, B.__hash__, hash(C("x")) is None)

"""What builtins say of arguments that do not fit, in the order in which CPython looks at them."""


def f(a, b=2, *, c=3):
    return a, b, c


def loud(items):
    for item in items:
        print("takes", item)
        yield item


def value(x):
    print("evaluates", x)
    return x


def tell(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


tell(lambda: f(*loud([1, 2]), c=value(4)))
tell(lambda: f(*loud([1]), **{"b": value(5)}))
tell(lambda: f(0, *loud([1]), c=value(6)))
for call in (
    lambda: f(*1, **2), lambda: f(*1), lambda: f(1, *1), lambda: f(**2), lambda: f(**{1: 2}), lambda: f(*loud([1]), **2),
    lambda: staticmethod(), lambda: classmethod(1, 2), lambda: reversed(), lambda: classmethod(f=1),
    lambda: super(bytearray), lambda: super(int, None), lambda: super(int).real, lambda: super(int, "a"), lambda: super(1),
    lambda: {}.pop(bytearray()), lambda: {}.pop([], 1), lambda: {1: 2}.pop([]), lambda: {}.pop(()),
    lambda: b"".hex(2j), lambda: b"ab".hex(b"-"), lambda: b"abc".hex(":", 2), lambda: b"a".hex("--"), lambda: b"a".hex(None),
    lambda: (2).__pow__(), lambda: (2).__pow__(1, 2, 3), lambda: (2).__pow__(3, 5), lambda: (2).__pow__(3, 0),
    lambda: (2).__pow__(3, "a"), lambda: (2.0).__pow__(3, 4), lambda: (2).__rpow__(3), lambda: (2).__pow__("a"),
    lambda: int.from_bytes(range(3), "big"), lambda: int.from_bytes([1, 2], "little"), lambda: int.from_bytes([256], "big"),
    lambda: int.from_bytes("a", "big"), lambda: int.from_bytes(loud([1, 2])), lambda: int.from_bytes(None),
    lambda: int.from_bytes(3), lambda: int.from_bytes([255, 254], "big", signed=True),
    lambda: pow(1, 2, 3, x=4), lambda: pow(base=1, exp=2, mod=3, x=4), lambda: "a".encode("a", "b", c=3),
    lambda: sum([1], start=1, x=2), lambda: round(1, x=3), lambda: round(1, 2, x=3), lambda: "a".splitlines(True, x=2),
    lambda: str.maketrans(b"abc", frozenset), lambda: str.maketrans(b"abc", "abc"), lambda: str.maketrans("abc", "ab"),
):
    tell(call)
numbers = {17, 33, 8}
print(numbers | numbers, numbers, numbers.union(numbers), numbers & numbers)

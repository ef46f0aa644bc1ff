def report(title, function, *arguments):
    try:
        print(title, "->", function(*arguments))
    except Exception as error:
        print(title, "->", type(error).__name__, error)


def local():
    x = 1
    del x
    return x


def twice():
    x = 1
    del x
    del x


def closed():
    x = 1

    def inner():
        return x

    del x
    return inner()


def deep():
    x = 1

    def inner():
        nonlocal x
        del x

    inner()
    return x


def of_global():
    global shared
    del shared


def pairs():
    a, b, c = 1, 2, 3
    del (a, [b]), c
    return sorted(locals())


def loop_name():
    for i in range(3):
        del i
    return "i" in locals()


def handler_name():
    try:
        raise ValueError("v")
    except ValueError as e:
        del e
    return "e" in locals()


def slices():
    x = list(range(12))
    del x[1:3], x[-1], x[::4]
    y = list(range(10))
    del y[::-3]
    z = list(range(5))
    del z[3:1], z[10:], z[:-9]
    return x, y, z


class Plain:
    kind = "class"

    @property
    def fixed(self):
        return 1


def attribute():
    p = Plain()
    p.kind = "own"
    del p.kind
    print(p.kind, end=" ")
    del p.kind


shared = 1
for function in (local, twice, closed, deep, of_global, of_global, pairs, loop_name, handler_name, slices, attribute):
    report(function.__name__, function)


report("tuple", lambda: (1, 2).__class__.__delitem__)
report("delattr property", delattr, Plain(), "fixed")
report("delattr nothing", delattr, Plain(), "nothing")
report("delattr class", delattr, Plain, "nothing")
report("delattr int type", delattr, int, "real")
report("delattr number", delattr, Plain(), 3)


def items(target, key):
    del target[key]
    return target


for target, key in [([1, 2], 5), ([1], "a"), ({1: 2}, 1), ({1: 2}, 3), ({}, []), ("abc", 0), ((1,), 0), (range(3), 0),
                    ({1}, 1), (5, 0), (None, 0), (bytearray(b"abc"), 1), (b"abc", 1), (Plain, 0), (Plain(), slice(1))]:
    report(f"del {type(target).__name__}[{key!r}]", items, target, key)
del Plain.kind
print(hasattr(Plain, "kind"))
print = print
del print
print("the builtin is back")
del nowhere

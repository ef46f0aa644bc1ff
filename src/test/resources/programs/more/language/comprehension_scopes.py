def attempt(title, function):
    try:
        print(title, "->", function())
    except Exception as error:
        print(title, "->", type(error).__name__ + ":", error)


def walrus():
    found = [y for x in range(6) if (y := x * x) % 2]
    return found, y


def walrus_deep():
    rows = [[last := (i, j) for j in range(3)] for i in range(2)]
    return len(rows), last


def walrus_any():
    return any((hit := n) > 3 for n in [1, 5, 9]), hit


def late():
    functions = [lambda: i for i in range(3)]
    bound = [lambda i=i: i for i in range(3)]
    return [f() for f in functions], [f() for f in bound]


def outer_source():
    x = [1, 2]
    return [x for x in x], x


def inner_source():
    return [y for x in [[1]] for y in undefined_name]


def first_is_eager():
    g = (x for x in 5)


def second_is_lazy():
    g = (y for x in [1] for y in 5)
    print("made", end=" ")
    return list(g)


def if_order():
    trace = []
    result = [trace.append(("v", i, j)) for i in range(3) if not trace.append(("i", i)) if i for j in range(i)]
    return trace, result


def shadows():
    i = "outer"
    a = {i: i for i in "ab"}
    b = {i for i in "c"}
    c = list(i for i in "d")
    return i, a, b, c


def dict_order():
    return {k: v for k, v in [(1, "a"), (2, "b"), (1, "c")]}


def stop_inside():
    return [next(iter([])) for _ in range(2)]


def stop_in_generator():
    return list(next(iter([])) for _ in range(2))


def unpacking():
    return [(a, b, c) for a, *b, c in [(1, 2), "xyz", range(5)]]


def bad_unpacking():
    return [a for a, b in [(1, 2), (1, 2, 3)]]


def targets():
    d = {}
    return [d.copy() for d["k"] in range(2)] if d else d


def nonlocals():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    return [add(n) for n in range(4)], total


class Scope:
    n = 3
    from_first = [i for i in range(n)]
    nested = [[j for j in range(i)] for i in range(n)]
    try:
        inner = [n for _ in range(2)]
    except NameError as error:
        print("class", error)
    try:
        inner = [i for i in range(2) if i < n]
    except NameError as error:
        print("class", error)
    function = lambda: n
    named = {k: k for k in ("a", "b")}


print(Scope.from_first, Scope.nested, Scope.named)
attempt("class lambda", Scope.function)
for f in (walrus, walrus_deep, walrus_any, late, outer_source, inner_source, first_is_eager, second_is_lazy, if_order, shadows,
          dict_order, stop_inside, stop_in_generator, unpacking, bad_unpacking, targets, nonlocals):
    attempt(f.__name__, f)

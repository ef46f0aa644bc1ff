a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)
*a, = "xyz"
print(a)
[p, [q, r]] = 1, "qr"
print(p, q, r)
first, *_, last = range(10)
print(first, last, _)
for k, (v, *w) in {"a": (1, 2, 3), "b": (4,)}.items():
    print(k, v, w)
print([x + y for x, y in zip("ab", "cd")], {k: v for k, (v,) in [("k", [1])]})
print([*range(3), *"ab", *{}, *()], (*[1], 2), {*[1, 1, 2]}, {**{"a": 1}, "a": 2, **{"b": 3}})


def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


print(f(*[1], **{"c": 3}), f(1, 2, 3, *(4, 5), c=6, **{"e": 7}))
for text in ("a, b = 1", "a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "(a, b), c = 1, 2", "a, b = {}"):
    left, right = text.split(" = ")
    value = {"1": 1, "1, 2, 3": (1, 2, 3), "[1]": [1], "1, 2": (1, 2), "{}": {}}[right]
    try:
        if left == "a, b":
            a, b = value
        elif left == "a, *b, c":
            a, *b, c = value
        else:
            (a, b), c = value
    except (TypeError, ValueError) as e:
        print(text, "->", type(e).__name__, e)
x = [1, 2, 3]
i = 0
i, x[i] = 2, "changed"
print(i, x)
x[0], x[-1] = x[-1], x[0]
print(x)
a = b = c = []
a.append(1)
print(b is c, c)
(a), [b] = 1, [2]
print(a, b)
x, y = y, x = "ab"
print(x, y)

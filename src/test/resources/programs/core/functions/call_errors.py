five, none, text, items = 5, None, "x", []
def f(a, b):
    return a
def g(a, b=1, *, c):
    return a
def h():
    return 0
def p(a, b, /):
    return a
def three(x, y, z):
    return x
def kw3(*, k, l, m):
    return k
def attempt(fn):
    try:
        print(fn())
    except TypeError as e:
        print('TypeError:', e)
attempt(lambda: f())
attempt(lambda: f(1))
attempt(lambda: f(1, 2, 3))
attempt(lambda: f(1, 2, a=3))
attempt(lambda: f(1, x=3))
attempt(lambda: f(1, 2, q=3))
attempt(lambda: h(1))
attempt(lambda: h(1, 2))
attempt(lambda: h(z=1))
attempt(lambda: g(1))
attempt(lambda: g(1, 2, 3))
attempt(lambda: g(1, 2, 3, c=4))
attempt(lambda: g(c=4))
attempt(lambda: g())
attempt(lambda: p(1, b=2))
attempt(lambda: p(a=1, b=2))
attempt(lambda: three())
attempt(lambda: three(y=1))
attempt(lambda: three(1, 2, 3, 4))
attempt(lambda: kw3())
attempt(lambda: kw3(k=1))
attempt(lambda: f(*5))
attempt(lambda: f(**5))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(1, **{'a': 1}, **{'a': 2}))
attempt(lambda: five())
attempt(lambda: none())
attempt(lambda: text(1))
attempt(lambda: items(1))

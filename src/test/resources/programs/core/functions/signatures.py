def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 9, 8, 7, 6, d=4, e=0, z=1), f(1, d=4, a=10, b=20), f(*[1, 2], **{'d': 3, 'c': 4}))
for call in [lambda: f(), lambda: f(1), lambda: f(d=1), lambda: f(1, 2, 3, c=4, d=5), lambda: f(1, d=4, d2=3, **{'d': 5})]:
    try: print(call())
    except TypeError as e: print(e)
def g(*, key): return key
def h(pos, /): return pos
def no_defaults(a, b, c): return a
def with_default(a, b=1): return b
for call in [lambda: g(1), lambda: g(), lambda: g(1, key=2), lambda: h(pos=1), lambda: h(), lambda: h(1, 2), lambda: no_defaults(1), lambda: no_defaults(c=1), lambda: no_defaults(1, 2, 3, 4, 5), lambda: no_defaults(1, 2, 3, x=1, y=2), lambda: with_default(), lambda: with_default(1, 2, 3), lambda: with_default(1, b=2, a=3), lambda: no_defaults(*'ab'), lambda: no_defaults(*'abcd'), lambda: no_defaults(**{'a': 1, 'b': 2}), lambda: (lambda: 0)(1), lambda: (lambda x, *y: y)(), lambda: [].append(), lambda: len([], []), lambda: 'a'.upper(1), lambda: {}.get(), lambda: print(1, foo=2), lambda: int('1', bas=2), lambda: sorted(), lambda: sorted([1], 2), lambda: abs(), lambda: abs(1, 2), lambda: isinstance(1), lambda: range(), lambda: 'x'.join(), lambda: 'a'.replace('b'), lambda: 'a'.split(1, 2, 3), lambda: [1].pop(1, 2), lambda: {}.pop(), lambda: set().add(1, 2), lambda: str(1, 2, 3, 4), lambda: list(1, 2), lambda: divmod(1), lambda: pow(1), lambda: round(), lambda: enumerate(), lambda: max(), lambda: chr(), lambda: hash(), lambda: callable(1, 2), lambda: getattr(1), lambda: iter(), lambda: next()]:
    try: print(call())
    except TypeError as e: print(e)

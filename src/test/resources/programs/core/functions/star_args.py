def f(*args, **kwargs):
    return args, kwargs
print(f(), f(1, 2), f(x=1), f(1, *(2, 3), y=4, **{'z': 5}))
def g(a, *rest, key=None, **more):
    print(a, rest, key, more)
g(1)
g(1, 2, 3, key='k', other=5)
g(*'abc')
g(*range(3), *[9], **{'key': 1}, **{'q': 2})
def h(a, b, *, c, d=4):
    return [a, b, c, d]
print(h(1, 2, c=3), h(b=1, a=2, c=0, d=9))
def pos(a, b, /, c):
    return a + b * c
print(pos(1, 2, 3), pos(1, 2, c=4))
def both(a, /, **kw):
    return a, kw
print(both(1, a=2))
def change(*args, **kw):
    kw['new'] = 1
    return kw
d = {'old': 0}
print(change(**d), d)
print(f(*{'k': 1, 'l': 2}))
print(f(**{'a b': 1}))

"""__defaults__ and __kwdefaults__ can be replaced."""


def f(a, b=2, *, c=3):
    return a, b, c


f.__defaults__ = (5,)
f.__kwdefaults__ = {'c': 9}
print(f(1), f.__kwdefaults__, f.__defaults__)
f.__kwdefaults__['c'] = 10
print(f(1))
f.__kwdefaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
try:
    f.__kwdefaults__ = 3
except TypeError as e:
    print(e)

def f(a, b=2, c=3):
    return a, b, c
print(f(1), f(1, 5), f(1, c=9), f(c=1, b=2, a=3), f(*[1, 2]), f(**{'a': 4, 'c': 6}))
def acc(x, seen=[]):
    seen.append(x)
    return seen
print(acc(1), acc(2), acc(3, []), acc(4))
n = 10
def late(k=n):
    return k
n = 20
print(late(), late(n))
def nothing():
    pass
print(nothing())
def early(x):
    if x > 0:
        return 'pos'
    if x < 0:
        return 'neg'
print(early(1), early(-1), early(0))
def many():
    return 1, 2, *[3, 4]
print(many())
print(f.__name__, f.__defaults__, nothing.__defaults__)
def doc():
    """The docstring."""
    return 1
print(doc.__doc__, f.__doc__)

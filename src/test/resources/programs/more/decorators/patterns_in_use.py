"""Decorators as people write them."""
import functools
import inspect
import time
from collections import OrderedDict, defaultdict
from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ':', e)


def retry(times=3, exceptions=(Exception,), on_retry=None):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt_number in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions as e:
                    if attempt_number == times:
                        raise
                    if on_retry:
                        on_retry(attempt_number, e)
        wrapper.retries = times
        return wrapper
    return decorate


tries = []


@retry(times=3, exceptions=(ValueError,), on_retry=lambda n, e: tries.append((n, str(e))))
def flaky(x):
    """Fails twice."""
    if len(tries) < 2:
        raise ValueError(f'no {x}')
    return x


print(flaky(5), tries, flaky.__name__, flaky.__doc__, flaky.retries, flaky.__wrapped__.__name__)


def optional_arguments(function=None, *, prefix='>'):
    if function is None:
        return partial(optional_arguments, prefix=prefix)

    @wraps(function)
    def wrapper(*a):
        return prefix + function(*a)
    return wrapper


@optional_arguments
def one():
    return 'one'


@optional_arguments(prefix='* ')
def two():
    return 'two'


print(one(), two())


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.count = 0

    def __call__(self, *args, **kwargs):
        self.count += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner):
        return self if instance is None else partial(self, instance)


@CountCalls
def hello(name):
    return f'hello {name}'


class Greeter:
    @CountCalls
    def greet(self, who):
        return who


print(hello('a'), hello('b'), hello.count, hello.__name__, Greeter().greet('x'), Greeter.greet.count)


def singleton(cls):
    instances = {}

    @wraps(cls)
    def get(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]
    return get


@singleton
class Settings:
    def __init__(self, v=1):
        self.v = v


print(Settings(5) is Settings(6), Settings().v, Settings.__name__)


def typed(**types):
    def decorate(function):
        signature = inspect.signature(function)

        @wraps(function)
        def wrapper(*args, **kwargs):
            bound = signature.bind(*args, **kwargs)
            for name, value in bound.arguments.items():
                if name in types and not isinstance(value, types[name]):
                    raise TypeError(f'{function.__qualname__}: {name} must be {types[name].__name__}, got {value!r}')
            return function(*args, **kwargs)
        return wrapper
    return decorate


@typed(a=int, b=str)
def both(a, b='x'):
    return f'{a}{b}'


attempt(lambda: both(1, 'z'))
attempt(lambda: both('q'))
attempt(lambda: both(1, b=2))
attempt(lambda: both())


@lru_cache(maxsize=2)
def square(x):
    print('computing', x)
    return x * x


print([square(i) for i in (1, 2, 1, 3, 2)], square.cache_info())
square.cache_clear()
print(square.cache_info(), square.cache_parameters())
attempt(lambda: square([]))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info())


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize)


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print('area')
        return 3 * self.r ** 2

    @property
    def diameter(self):
        """Twice the radius."""
        return self.r * 2

    @diameter.setter
    def diameter(self, value):
        self.r = value / 2

    @diameter.deleter
    def diameter(self):
        self.r = 0

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def pi():
        return 3

    double = partialmethod(lambda self, k, n: (self.r * k * n), 2)


c = Circle(2)
print(c.area, c.area, vars(c), c.diameter, Circle.diameter.__doc__, c.double(5))
c.diameter = 10
print(c.r, c.area)
del c.area
print(c.area)
del c.diameter
print(c.r, Circle.unit().r, c.pi(), Circle.pi())


@singledispatch
def show(x):
    return f'object {x}'


@show.register
def _(x: int):
    return f'int {x}'


@show.register(list)
@show.register(tuple)
def _(x):
    return f'sequence {len(x)}'


@show.register
def _(x: float | str):
    return f'float or str {x}'


print(show(1), show(True), show([1]), show((1, 2)), show(2.5), show('s'), show(None), show.dispatch(bool)(3), sorted(k.__name__ for k in show.registry))
attempt(lambda: show())


class Shape:
    @singledispatchmethod
    def area(self, x):
        raise NotImplementedError(f'{type(x).__name__}')

    @area.register
    def _(self, x: int):
        return x * x


print(Shape().area(3))
attempt(lambda: Shape().area('x'))


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __lt__(self, o):
        return self.n < o.n


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([V(2), V(1)])[0].n)


def no_order():
    @total_ordering
    class W:
        pass


attempt(no_order)
p = partial(int, base=2)
print(p('101'), p.func, p.args, p.keywords, partial(p, '11')(), partial(print, 1, sep='-'))
attempt(lambda: p('2'))
attempt(lambda: partial(5))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2], 5))
attempt(lambda: reduce(max, []))
print(functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(2) if False else sorted([1, 3, 2], key=functools.cmp_to_key(lambda a, b: b - a)))


def decorators_order(tag):
    print('made', tag)

    def decorate(f):
        print('applied', tag)
        return lambda: f'{tag}({f()})'
    return decorate


@decorators_order('a')
@decorators_order('b')
def inner():
    return 'x'


print(inner())


@(lambda f: f() * 2)
def value():
    return 21


print(value)

import functools
import time


def timed(clock):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            start = clock()
            try:
                return function(*args, **kwargs)
            finally:
                wrapper.calls += 1
                wrapper.spent += clock() - start
        wrapper.calls = 0
        wrapper.spent = 0
        return wrapper
    return decorate


ticks = iter(range(100))


@timed(lambda: next(ticks))
def work(a, b=2):
    """Adds."""
    return a + b


print(work(1), work(1, b=5), work.calls, work.spent, work.__name__, work.__doc__, work.__wrapped__(3))


class retry:
    def __init__(self, times, exceptions=(Exception,)):
        self.times, self.exceptions = times, exceptions

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(1, self.times + 1):
                try:
                    return function(*args)
                except self.exceptions as e:
                    print(f"attempt {attempt} of {function.__name__}: {type(e).__name__}: {e}")
            raise RuntimeError("gave up") from e_last(attempt)
        return wrapper


def e_last(n):
    return ValueError(f"after {n}")


failures = [KeyError("one"), ValueError("two")]


@retry(3)
def flaky(x):
    if failures:
        raise failures.pop(0)
    return x * 2


@retry(2, (ZeroDivisionError,))
def hopeless():
    return 1 / 0


print(flaky(21))
try:
    hopeless()
except RuntimeError as e:
    print(e, repr(e.__cause__))


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*key):
        if key not in cache:
            cache[key] = function(*key)
        return cache[key]
    wrapper.cache = cache
    return wrapper


@memoize
def paths(rows, columns):
    return 1 if 0 in (rows, columns) else paths(rows - 1, columns) + paths(rows, columns - 1)


print(paths(14, 14), len(paths.cache))


def singleton(cls):
    instances = {}

    def get(*args):
        return instances.setdefault(cls, None) or instances.__setitem__(cls, cls(*args)) or instances[cls]
    return get


@singleton
class Config:
    def __init__(self, name="default"):
        self.name = name


print(Config("first").name, Config("second").name, Config() is Config())


def validated(**rules):
    def decorate(function):
        names = function.__code__.co_varnames[:function.__code__.co_argcount]

        def wrapper(*args, **kwargs):
            bound = dict(zip(names, args)) | kwargs
            for name, rule in rules.items():
                if not rule(bound[name]):
                    raise ValueError(f"{function.__name__}: bad {name}: {bound[name]!r}")
            return function(*args, **kwargs)
        return wrapper
    return decorate


@validated(age=lambda a: 0 <= a < 150, name=str.istitle)
def person(name, age):
    return f"{name} ({age})"


print(person("Ann", age=30))
for args in (("ann", 30), ("Ann", 200)):
    try:
        person(*args)
    except ValueError as e:
        print(e)


class Plugins(dict):
    def register(self, name=None):
        def decorate(function):
            self[name or function.__name__] = function
            return function
        return decorate


plugins = Plugins()


@plugins.register()
def upper(s):
    return s.upper()


@plugins.register("rev")
@functools.lru_cache
def reverse(s):
    return s[::-1]


print({name: plugin("abc") for name, plugin in plugins.items()}, reverse.cache_info())


class Meter:
    total = 0

    def count(method):
        def wrapper(self, *args):
            type(self).total += 1
            return method(self, *args)
        return wrapper

    @count
    def a(self):
        return "a"

    @property
    @count
    def b(self):
        return "b"

    @classmethod
    def reset(cls):
        cls.total, old = 0, cls.total
        return old


m = Meter()
print(m.a(), m.b, m.a(), Meter.reset(), Meter.total)

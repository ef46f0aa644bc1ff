"""inspect: signatures, and what kinds of objects there are."""
import functools
import inspect


def f(a, b: int, /, c=1, *args: str, d, e: float = 2.5, **kwargs) -> list:
    """Doc.

        indented
    """


class C:
    """A class."""

    def __init__(self, x, y=2):
        self.x = x

    def method(self, p, *, q=None):
        return p

    @classmethod
    def make(cls, n): ...

    @staticmethod
    def static(s): ...

    def __call__(self, z): ...


def deco(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        return fn(*args, **kwargs)
    return inner


@deco
def wrapped(one, two=2): ...


def gen():
    yield


async def coro(x): ...


async def agen():
    yield


for obj in (f, C, C(1).method, C.method, C.make, C.static, C(1), wrapped, lambda x, *y: x, gen, coro, lambda: 0):
    print(inspect.signature(obj))
sig = inspect.signature(f)
for name, p in sig.parameters.items():
    print(name, p.kind, p.kind.name, p.default is p.empty, p.annotation is inspect.Parameter.empty, repr(p))
print(repr(sig), sig.return_annotation, list(sig.parameters), sig == inspect.signature(f))
bound = sig.bind(1, 2, 3, 'x', d=4, z=5)
print(bound, bound.args, bound.kwargs)
bound = sig.bind(1, 2, d=0)
bound.apply_defaults()
print(bound.arguments)
for call in (lambda: sig.bind(1), lambda: sig.bind(1, 2), lambda: inspect.signature(C).bind(1, 2, 3), lambda: inspect.signature(C).bind(1, z=3),
             lambda: inspect.signature(C).bind(1, x=1), lambda: inspect.signature(3)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(inspect.getfullargspec(f))
for test in (inspect.isfunction, inspect.ismethod, inspect.isclass, inspect.isbuiltin, inspect.isroutine, inspect.isgeneratorfunction,
             inspect.iscoroutinefunction, inspect.isasyncgenfunction, inspect.isgenerator, inspect.ismodule):
    print(test.__name__, [test(o) for o in (f, C, C(1).method, C.method, len, gen, gen(), coro, agen, inspect, 3)])
print([n for n, _ in inspect.getmembers(C, inspect.isfunction)], inspect.getdoc(f), inspect.getdoc(C), inspect.getmro(C)[1])
print(inspect.unwrap(wrapped).__name__, inspect.currentframe().f_code.co_name)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__defaults__, f.__kwdefaults__)
P = inspect.Parameter
print(inspect.Signature([P('a', P.POSITIONAL_ONLY), P('b', P.KEYWORD_ONLY, default=1, annotation=int)], return_annotation=str))
print(P('x', P.POSITIONAL_OR_KEYWORD).replace(default=3))

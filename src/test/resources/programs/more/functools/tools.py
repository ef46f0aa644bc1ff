from functools import reduce, partial, lru_cache, cache, cmp_to_key, wraps, cached_property, singledispatch, partialmethod
import operator
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(operator.add, [[1], [2]], []), reduce(max, [3, 9, 2]), reduce(lambda a, b: f'({a}{b})', 'abcd'), reduce(lambda a, b: a, [], 'init'))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)
p = partial(int, base=2); print(p('101'), p.func is int, p.args, p.keywords, partial(print, 'a', sep='-')('b', 'c'), partial(partial(max, 5), 3)(9), partial(pow, 2)(5))
@lru_cache(maxsize=2)
def sq(n): print('compute', n); return n * n
print(sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info()); sq.cache_clear(); print(sq.cache_info(), sq.__name__)
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())
try: fib([])
except TypeError as e: print(e)
print(sorted(['b', 'A', 'c'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))), sorted([1, 20, 3], key=cmp_to_key(lambda a, b: b - a)))
class C:
    def __init__(self): self.n = 0
    @cached_property
    def v(self): self.n += 1; return self.n * 100
    def f(self, a, b): return a, b
    g = partialmethod(f, 'fixed')
c = C(); print(c.v, c.v, c.n, c.__dict__, c.g(2)); del c.v; print(c.v)
@singledispatch
def show(x): return f'default {x}'
@show.register
def _(x: int): return f'int {x}'
@show.register(list)
def _(x): return f'list of {len(x)}'
@show.register(str)
@show.register(bytes)
def _(x): return f'text {x!r}'
print(show(1), show([1]), show('s'), show(b'b'), show(1.5), show(True), show(None))
def deco(f):
    @wraps(f)
    def w(*a): "inner doc"; return f(*a)
    return w
@deco
def orig(): "orig doc"
print(orig.__name__, orig.__doc__, orig.__wrapped__.__name__)

import functools
def trace(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        r = fn(*a, **k)
        print(f'{fn.__name__}{a}{k} -> {r}')
        return r
    return w
@trace
def add(a, b=1):
    """Adds."""
    return a + b
add(1); add(1, b=5); print(add.__name__, add.__doc__, add.__wrapped__(2, 3))
def repeat(n):
    def deco(fn):
        def w(*a): return [fn(*a) for _ in range(n)]
        return w
    return deco
@repeat(2)
@repeat(3)
def hi(x): return x
print(hi('x'))
def register(reg):
    def deco(fn): reg[fn.__name__] = fn; return fn
    return deco
handlers = {}
@register(handlers)
def on_start(): return 'started'
@register(handlers)
def on_stop(): return 'stopped'
print({k: v() for k, v in handlers.items()})
def memo(fn):
    cache = {}
    def w(n):
        if n not in cache: cache[n] = fn(n)
        return cache[n]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(70), len(fib.cache))
class Count:
    def __init__(self, fn): self.fn, self.n = fn, 0
    def __call__(self, *a): self.n += 1; return self.fn(*a)
@Count
def sq(x): return x * x
print(sq(2), sq(3), sq.n)
def cls_deco(c): c.tag = c.__name__.lower(); return c
@cls_deco
class Thing: pass
print(Thing.tag)
def order(name):
    print('eval', name)
    def d(f): print('apply', name); return f
    return d
@order('outer')
@order('inner')
def z(): pass
@(lambda f: 'replaced')
def w(): pass
print(w)
def validate(*types):
    def d(f):
        def w(*a):
            for x, t in zip(a, types):
                if not isinstance(x, t): raise TypeError(f'{x!r} is not {t.__name__}')
            return f(*a)
        return w
    return d
@validate(int, str)
def rep(n, s): return s * n
print(rep(2, 'ab'))
try: rep('a', 'b')
except TypeError as e: print(e)

def f(): pass
def f(a): pass
def f(a,): pass
def f(a, b=1): pass
def f(*a): pass
def f(**a): pass
def f(*a, **b,): pass
def f(a, *, b): pass
def f(a, *, b=1, c, **d): pass
def f(*, a): pass
def f(a, /): pass
def f(a, /, b): pass
def f(a, b=1, /, c=2, *d, e, f=3, **g): pass
def f(a: int, b: str = 'x', *c: int, d: float = 1.0, **e: dict) -> None: pass
def f(*a: *b): pass
def f(a: lambda: 0 = lambda: 1): pass
def f() -> a if b else c: pass
def f():
    'doc'
    def g():
        return h
    return g
def f(
    a,
    b,
):
    return a
def match(case, _): return _

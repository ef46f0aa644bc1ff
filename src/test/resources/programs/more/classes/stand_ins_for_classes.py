"""What stands for a class among the bases, in isinstance() and in type()."""
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class Proxy:
    def __init__(s, o): s._o = o
    @property
    def __class__(s): return type(s._o)
t(lambda: isinstance(Proxy(3), int)); t(lambda: Proxy([]).__class__)
class B:
    def __init__(s, n): s.n = n
    def __mro_entries__(s, bases): return (dict,) if s.n else ()
class D(B(1)): pass
class E(B(0)): pass
t(lambda: D.__mro__); t(lambda: E.__mro__); t(lambda: D.__orig_bases__[0].n)
t(lambda: type("X", (B(1),), {}))
t(lambda: type("a\0b", (), {})); t(lambda: type("X", (1,), {})); t(lambda: type("X", [], {})); t(lambda: type("X", (int, str), {})); t(lambda: type("X", (bool,), {}))
class Even:
    def __instancecheck__(self, value): return value % 2 == 0
    def __subclasscheck__(self, cls): return cls is int
t(lambda: [isinstance(n, Even()) for n in range(3)]); t(lambda: issubclass(int, Even())); t(lambda: isinstance(1, (str, Even())))
def f():
    class Odd(1): pass
t(f)
def f():
    class Odd(f): pass
def f():
    class Odd(B(0), B(1)): x = 1
    return Odd.__bases__, [b.n for b in Odd.__orig_bases__]
t(f)
class Lazy:
    def __mro_entries__(self, bases): return [int]
def f():
    class Odd(Lazy()): pass
t(f)
class Plain: pass
def f():
    class Odd(Plain()): pass
t(f)

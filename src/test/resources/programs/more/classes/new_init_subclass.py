class Base:
    registry = {}
    def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); Base.registry[tag or cls.__name__] = cls
class A(Base, tag='first'): pass
class B(Base): pass
class C(A): pass
print({k: v.__name__ for k, v in Base.registry.items()})
class Inch(float):
    def __new__(cls, v): return super().__new__(cls, v * 0.0254)
print(Inch(100), Inch(1) + 1, isinstance(Inch(1), float))
class Pt(tuple):
    def __new__(cls, x, y): return tuple.__new__(cls, (x, y))
    @property
    def x(self): return self[0]
print(Pt(1, 2), Pt(1, 2).x, Pt(1, 2) == (1, 2), len(Pt(3, 4)))
class Other:
    def __new__(cls): return 'not an instance'
    def __init__(self): print('never called')
print(Other())
class Traced:
    def __new__(cls, *a, **k): print('new', a, k); return object.__new__(cls)
    def __init__(self, *a, **k): print('init', a, k)
Traced(1, b=2)
class X:
    def __class_getitem__(cls, k): return f'X[{k}]'
print(X[int.__name__], X[1, 2])
for f in [lambda: object(1), lambda: type('x', (), {}, 1, 2), lambda: Base.__new__(), lambda: object.__new__(5), lambda: Traced.__new__(int)]:
    try: f()
    except TypeError as e: print(e)
T = type('T', (A,), {'v': 5, 'm': lambda self: self.v}); print(T().m(), T.__name__, T.__mro__[1].__name__)
class Init:
    def __init__(self): return 5
try: Init()
except TypeError as e: print(e)
try:
    class Bad(Base, unknown=1): pass
except TypeError as e: print(e)

"""A metaclass that registers, and gives classes methods of their own."""
class Registry(type):
    registry = {}
    def __new__(mcs, name, bases, namespace, **kwargs):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.registry[name] = cls
        cls.tag = kwargs.get('tag', name.lower())
        return cls
    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)
        cls.inited = True
    def describe(cls):
        return f'{cls.__name__}:{cls.tag}'
    @property
    def size(cls):
        return len(cls.__name__)
    def __repr__(cls):
        return f'<Reg {cls.__name__}>'
    def __len__(cls): return 7
    def __iter__(cls): return iter([1,2])
    def __contains__(cls, x): return x == 3
    def __getitem__(cls, k): return (cls.__name__, k)
    def __getattr__(cls, n):
        if n.startswith('dyn_'): return n
        raise AttributeError(n)
class Base(metaclass=Registry): pass
class Child(Base, tag='kid'):
    x = 1
print(Registry.registry, Child.tag, Base.tag, Child.describe(), Child.size, Child.inited)
print(Child, len(Child), list(Child), 3 in Child, Child['k'], Child.dyn_a)
print(type(Child) is Registry, isinstance(Child, Registry), issubclass(Registry, type))
try: Child.zzz
except AttributeError as e: print(e)
print(Child().x, type(Child()))
X = Registry('X', (), {'a': 1})
print(X, X.a, X.tag)

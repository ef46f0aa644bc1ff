"""__prepare__, __new__ and __init__ of metaclasses; conflicts."""
class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'injected': 42}
    def __new__(mcs, name, bases, ns, **kw):
        print([k for k in ns if not k.startswith('__')])
        return type.__new__(mcs, name, bases, dict(ns))
class F:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
class C(metaclass=Ordered):
    a = F()
    def m(self): return injected if False else self.injected
print(C().m())
class ModelMeta(type):
    def __new__(cls, name, bases, attrs):
        fields = {k: v for k, v in attrs.items() if isinstance(v, F)}
        for k in fields: attrs.pop(k)
        attrs['_fields'] = fields
        return super().__new__(cls, name, bases, attrs)
class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in self._fields: raise TypeError(f'bad {k}')
            setattr(self, k, v)
class User(Model):
    name = F(); age = F()
u = User(name='x', age=3)
print(u.name, u.age, User._fields.keys())
try: User(zip=1)
except TypeError as e: print(e)
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class D(A, B): pass
except TypeError as e: print(e)
def mk(name, bases, ns): 
    print('function metaclass', name); return type(name, bases, ns)
class E(metaclass=mk): z = 1
print(E.z)
class NoInst(type):
    def __call__(cls, *a, **k): raise TypeError('static class')
class St(metaclass=NoInst): 
    @staticmethod
    def f(): return 5
try: St()
except TypeError as e: print(e)
print(St.f())
class Const(type):
    def __setattr__(cls, k, v): raise AttributeError('const ' + k)
class K(metaclass=Const): PI = 3
try: K.PI = 4
except AttributeError as e: print(e)
print(type('T', (), {}).__class__, type(type), type.__mro__)
class Cmp(type):
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __eq__(cls, o): return cls is o
    def __hash__(cls): return 1
    def __add__(cls, o): return cls.__name__ + o.__name__
    def __bool__(cls): return False
    def __or__(cls, o): return 'or'
class Z(metaclass=Cmp): pass
class Y(metaclass=Cmp): pass
print(sorted([Z, Y]), Z + Y, bool(Z), not Y, Z | Y, {Z: 1}[Z], Z == Y)


class Validated(type):
    def __new__(mcs, name, bases, ns, *, required=(), **kwargs):
        for method in required:
            if method not in ns:
                raise TypeError(f'{name} lacks {method}')
        return super().__new__(mcs, name, bases, ns, **kwargs)

    def __init__(cls, name, bases, ns, *, required=(), **kwargs):
        super().__init__(name, bases, ns, **kwargs)
        cls.required = required


class Plugin(metaclass=Validated, required=['run']):
    subclasses = []

    def __init_subclass__(cls, /, label=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.label = label
        Plugin.subclasses.append(cls.__name__)

    def run(self):
        return __class__.__name__, super().__repr__()[:10]


print(Plugin.required, Plugin().run()[0])


class Sub(Plugin, label='l'):
    pass


print(Sub.label, Plugin.subclasses, type(Sub).__name__)
try:
    class Bad(metaclass=Validated, required=['go']):
        pass
except TypeError as e:
    print(e)
for arguments in (('N',), ('N', ()), (1, (), {}), ('N', [], {}), ('N', (), [])):
    try:
        type(*arguments) if len(arguments) != 1 else Validated(*arguments)
    except TypeError as e:
        print(e)
print(Validated('Made', (Plugin,), {'x': 1, '__module__': 'm'}, label='q').__module__)


class Memo(type):
    def __call__(cls, *args):
        return cls.cache.setdefault(args, super().__call__(*args)) if args else None

    cache = {}


class Point(metaclass=Memo):
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2) is Point(1, 2), Point(), Point(3, 4).y)

"""What runs while a class is made: __init_subclass__, __set_name__, __class_getitem__, __mro_entries__, class keywords."""


class Registry:
    plugins = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugins[name or cls.__name__.lower()] = cls


class Csv(Registry):
    pass


class Json(Registry, name='js'):
    pass


print({key: value.__name__ for key, value in Registry.plugins.items()})

try:
    class Bad(Registry, colour='red'):
        pass
except TypeError as e:
    print(type(e).__name__, e)

try:
    class Worse(object, x=1):
        pass
except TypeError as e:
    print(type(e).__name__, e)


class Field:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
        self.slot = '_' + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.slot, None)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name} must be {self.kind.__name__}, not {type(value).__name__}')
        setattr(instance, self.slot, value)

    def __delete__(self, instance):
        delattr(instance, self.slot)


class Person:
    name = Field(str)
    age = Field(int)

    def __init__(self, name, age):
        self.name = name
        self.age = age


p = Person('Ada', 36)
print(p.name, p.age, vars(p))
try:
    p.age = 'old'
except TypeError as e:
    print(e)
del p.age
print(p.age, vars(p))
try:
    del p.age
except AttributeError as e:
    print(e)
print(type(Person.name).__name__, Person.name.kind)


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError('no name for me')


try:
    class UsesBad:
        field = BadName()
except RuntimeError as e:
    print(type(e).__name__, e)
    print(type(e.__cause__).__name__, e.__cause__)


class Matrix:
    def __class_getitem__(cls, shape):
        if not isinstance(shape, tuple):
            shape = (shape,)
        return type(f'{cls.__name__}{"x".join(map(str, shape))}', (cls,), {'shape': shape})


print(Matrix[3].__name__, Matrix[2, 4].__name__, Matrix[2, 4].shape, Matrix[3].__mro__[1].__name__)

try:
    Person[int]
except TypeError as e:
    print(e)
try:
    Person('a', 1)[0]
except TypeError as e:
    print(e)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print('prepare', name, [b.__name__ for b in bases], kw)
        return {'given': 1}

    def __new__(mcls, name, bases, namespace, **kw):
        print('new', name, sorted(k for k in namespace if not k.startswith('__')))
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kw):
        print('init', name, kw)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kw):
        print('call', cls.__name__, args, kw)
        return super().__call__(*args, **kw)


class M(metaclass=Meta, flag=True):
    def __init__(self, x):
        self.x = x


print(M(5).x, M.given, type(M).__name__)


class N(M):
    pass


print(N(6).x)
try:
    class Conflict(A, metaclass=type('Other', (type,), {})):
        pass

    class Conflict2(Conflict, M):
        pass
except TypeError as e:
    print(e)
try:
    class X(A, A):
        pass
except TypeError as e:
    print(e)
try:
    class D(A):
        pass

    class Y(A, D):
        pass
except TypeError as e:
    print(e)
for base in (True.__class__, type(None), range):
    try:
        class Z(base):
            pass
        print('fine', Z.__name__)
    except TypeError as e:
        print(e)
print(type('Dynamic', (A,), dict(v=3, get=lambda self: self.v))().get())
try:
    type('A', (), {}, 1)
except TypeError as e:
    print(e)
for arguments in ((1, (), {}), ('A', [], {}), ('A', (), []), ('A', (1,), {}), ('A',), ()):
    try:
        print(type(*arguments))
    except TypeError as e:
        print(e)

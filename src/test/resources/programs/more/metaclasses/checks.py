"""Hooks of isinstance and issubclass, and abstract base classes."""
class Meta(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, 'quack')
    def __subclasscheck__(cls, sub):
        return 'quack' in dir(sub)
class Duck(metaclass=Meta): pass
class A:
    def quack(self): pass
print(isinstance(A(), Duck), isinstance(3, Duck), issubclass(A, Duck), issubclass(int, Duck))
print(isinstance(A(), (int, Duck)))
from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Shape:
            return any('area' in B.__dict__ for B in C.__mro__)
        return NotImplemented
class Sq:
    def area(self): return 1
print(issubclass(Sq, Shape), isinstance(Sq(), Shape), issubclass(int, Shape))
class P(ABC):
    @abstractmethod
    def f(self): ...
@P.register
class Q: pass
print(issubclass(Q, P), isinstance(Q(), P))
print(type(P), type(P) is ABCMeta, isinstance(P, ABCMeta))
class SM(ABCMeta):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class S(metaclass=SM):
    @abstractmethod
    def g(self): ...
try: S()
except TypeError as e: print(e)
class T(S):
    def g(self): return 1
print(T() is T())


class Strict(ABCMeta):
    def __instancecheck__(cls, obj):
        return type(obj) is cls or super().__instancecheck__(obj)


class Animal(metaclass=Strict):
    pass


class Dog(Animal):
    pass


print(isinstance(Dog(), Animal), isinstance(3, Animal), Animal.__mro__)


class Even(type):
    def __instancecheck__(cls, n):
        return isinstance(n, int) and n % 2 == 0


class EvenNumber(metaclass=Even):
    pass


print([n for n in [1, 2, 'x', 4] if isinstance(n, EvenNumber)], isinstance(3, (str, EvenNumber, list)), isinstance([], (str, EvenNumber, list)))


class Failing(type):
    def __instancecheck__(cls, obj):
        raise ValueError('asked')


class F(metaclass=Failing):
    pass


print(isinstance(F(), F))
try:
    isinstance(3, F)
except ValueError as e:
    print(e)


class Sized2(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, '__len__') else NotImplemented


print(issubclass(list, Sized2), issubclass(int, Sized2), isinstance({}, Sized2))
Sized2.register(int)
print(issubclass(bool, Sized2), isinstance(True, Sized2))
for bad in (3, 'x'):
    try:
        Sized2.register(bad)
    except TypeError as e:
        print(e)


class Half(ABC):
    @property
    @abstractmethod
    def p(self): ...

    @classmethod
    @abstractmethod
    def c(cls): ...

    @staticmethod
    @abstractmethod
    def s(): ...


for cls in (Half, type('Q', (Half,), {'p': 1, 'c': 2})):
    try:
        cls()
    except TypeError as e:
        print(e)
print(type('R', (Half,), {'p': 1, 'c': 2, 's': 3})().p, sorted(Half.__abstractmethods__))
print(type(type('R', (Half,), {})), ABC.__class__, ABC.__mro__)

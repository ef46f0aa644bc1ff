from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f'{self.name}: {self.area():.2f}'
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return 'square'
class Half(Shape):
    def area(self): return super().area()
for c in (Shape, Half):
    try: c()
    except TypeError as e: print(e)
print(Sq(3).describe(), isinstance(Sq(1), Shape), issubclass(Half, ABC), sorted(Shape.__abstractmethods__), Half.__abstractmethods__ == {'name'})
class One(ABC):
    @abstractmethod
    def only(self): pass
    @classmethod
    @abstractmethod
    def make(cls): pass
class OneImpl(One):
    def only(self): return 1
try: OneImpl()
except TypeError as e: print(e)
class Full(OneImpl):
    @classmethod
    def make(cls): return cls()
print(Full.make().only())

from abc import ABC, ABCMeta, abstractmethod
import abc
class S(metaclass=ABCMeta):
    @abstractmethod
    def f(self): ...
    @staticmethod
    @abstractmethod
    def g(): ...
class T(metaclass=abc.ABCMeta):
    def h(self): return 1
try: S()
except TypeError as e: print(e)
print(T().h(), S.__abstractmethods__ == {"f", "g"})
class Num(ABC): pass
Num.register(int)
print(isinstance(5, Num), isinstance("a", Num), issubclass(bool, Num), Num)
@Num.register
class My: pass
print(isinstance(My(), Num))
class L(list[int]): pass
print(L([1,2]), L.__bases__)
try: isinstance(5, list[int])
except TypeError as e: print(e)
print(type(int | str), type(list[int]), list[int]([1]), dict[str, list[int]], tuple[()] , list[T], list["Fwd"], type[int])

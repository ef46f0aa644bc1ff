class Safe:
    def __init__(self): self.__secret = 42; self._soft = 1
    def reveal(self): return self.__secret
    def __hidden(self): return 'hidden'
    def call(self): return self.__hidden()
    __class_private = 'cp'
    def get(self): return Safe.__class_private
s = Safe()
print(s.reveal(), s.call(), s.get(), s._Safe__secret, s._Safe__hidden(), s._soft, s.__dict__)
try: s.__secret
except AttributeError as e: print(e)
class Sub(Safe):
    def __init__(self): super().__init__(); self.__secret = 'sub'
    def peek(self): return self.__secret, self.reveal()
print(Sub().peek(), sorted(Sub().__dict__))
class _Under:
    def __init__(self): self.__x = 1
print(_Under()._Under__x)
class Local:
    def f(self):
        __v = 5
        return __v, [__v for __v in range(2)]
    def g(self, __arg): return __arg
print(Local().f(), Local().g(3), Local().g(_Local__arg=4) if True else 0)

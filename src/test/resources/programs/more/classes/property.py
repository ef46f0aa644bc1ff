class Temp:
    def __init__(self, c): self.celsius = c
    @property
    def celsius(self):
        """Degrees."""
        return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273.15: raise ValueError(f'{v} below zero')
        self._c = v
    @celsius.deleter
    def celsius(self): print('deleting'); del self._c
    @property
    def fahrenheit(self): return self._c * 9 / 5 + 32
t = Temp(25); print(t.celsius, t.fahrenheit); t.celsius += 10; print(t.celsius, t.__dict__, Temp.celsius.__doc__)
for f in [lambda: Temp(-300), lambda: setattr(t, 'fahrenheit', 1), lambda: delattr(t, 'fahrenheit')]:
    try: f()
    except Exception as e: print(type(e).__name__, e)
del t.celsius
try: t.celsius
except AttributeError as e: print(e)
class Sub(Temp):
    @property
    def fahrenheit(self): return round(super().fahrenheit, 1)
    @Temp.celsius.getter
    def celsius(self): return 'sub getter'
s = Sub(1); print(s.fahrenheit, s.celsius)
class P:
    def getx(self): return self.__x
    def setx(self, v): self.__x = v
    x = property(getx, setx, doc='x doc')
    ro = property(lambda self: 42)
p = P(); p.x = 5; print(p.x, p.ro, P.x.__doc__, type(P.x).__name__, P.x.fset is not None, P.ro.fset)
class Lazy:
    @property
    def v(self):
        if not hasattr(self, '_v'): print('computing'); self._v = 10
        return self._v
l = Lazy(); print(l.v, l.v)
class Err:
    @property
    def bad(self): raise AttributeError('inner problem')
    @property
    def worse(self): raise KeyError('kk')
print(hasattr(Err(), 'bad'), getattr(Err(), 'bad', 'dflt'))
try: Err().worse
except KeyError as e: print(e)
try: Err().bad
except AttributeError as e: print(e)

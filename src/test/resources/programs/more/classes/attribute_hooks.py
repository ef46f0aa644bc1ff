class Dyn:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith('dyn_'): return n[4:]
        raise AttributeError(f'no {n}')
d = Dyn(); print(d.real, d.dyn_x, hasattr(d, 'q'), getattr(d, 'zz', 0), hasattr(d, 'dyn_a'))
try: d.other
except AttributeError as e: print(e)
class Log:
    def __setattr__(self, n, v): print('set', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
    def __getattribute__(self, n):
        if n == 'magic': return 'from getattribute'
        return super().__getattribute__(n)
l = Log(); l.a = 1; l.a += 1; setattr(l, 'b', 2); print(l.a, l.magic, l.__dict__); del l.a
try: del l.zz
except AttributeError as e: print(e)
class Frozen:
    def __init__(self, **k): object.__setattr__(self, '_d', k)
    def __getattr__(self, n):
        try: return self._d[n]
        except KeyError: raise AttributeError(n) from None
    def __setattr__(self, n, v): raise TypeError(f'frozen: {n}')
    def __dir__(self): return ['x', 'a']
f = Frozen(x=5); print(f.x, dir(f))
try: f.x = 1
except TypeError as e: print(e)
class Proxy:
    def __init__(self, t): self.__dict__['t'] = t
    def __getattr__(self, n): return getattr(self.t, n)
    def __setattr__(self, n, v): setattr(self.t, n, v)
p = Proxy([3, 1]); p.append(2); p.sort(); print(p.t, p.index(2))
try: len(p)
except TypeError as e: print(e)
class Desc:
    def __set_name__(self, o, n): self.n = '_' + n; print('named', n, o.__name__)
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n, 'unset')
    def __set__(self, o, v):
        if v < 0: raise ValueError(f'{self.n[1:]} must be >= 0')
        setattr(o, self.n, v)
class Use: w = Desc(); h = Desc()
u = Use(); print(u.w); u.w = 5; print(u.w, u.__dict__, type(Use.w).__name__)
try: u.h = -1
except ValueError as e: print(e)
class NonData:
    def __get__(self, o, t): return 'nondata'
class U2: x = NonData()
v = U2(); print(v.x); v.__dict__['x'] = 'inst'; print(v.x, U2.x)
class Cached:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): v = o.__dict__[self.f.__name__] = self.f(o); return v
class C3:
    @Cached
    def heavy(self): print('computed'); return 42
c = C3(); print(c.heavy, c.heavy)

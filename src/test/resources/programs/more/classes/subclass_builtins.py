class CountList(list):
    def __init__(self, *a): super().__init__(*a); self.appends = 0
    def append(self, x): self.appends += 1; super().append(x)
    def __getitem__(self, i): return f'item {super().__getitem__(i)}'
l = CountList([1, 2]); l.append(3); print(l, l[0], l.appends, len(l), list(l), l + [4], type(l + [4]).__name__, l[1:], [x for x in l])
class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __getitem__(self, k): return super().__getitem__(k.upper())
u = Upper(a=1); u['b'] = 2; print(u, u['B'], u['b'], u.get('b'), 'B' in u)
u.update(c=3); print(u)
try: u['a']
except KeyError as e: print(e)
class Name(str):
    def shout(self): return self.upper() + '!'
    def __str__(self): return 'Name:' + super().__str__()
n = Name('bob'); print(n, n.shout(), f'{n}', repr(n), n == 'bob', {n: 1}['bob'], n[0], len(n), [n], n + 'x', '%s' % n)
class Temp(float):
    unit = 'C'
    def __str__(self): return f'{float(self):.1f}{self.unit}'
    def __add__(self, o): return Temp(float(self) + o)
t = Temp(20.55); print(t, t + 1, t * 2, repr(t), t > 20, round(t), f'{t:.3f}', f'{t}')
class S(set):
    def add(self, x): super().add(str(x))
s = S(); s.add(1); s.add('1'); print(s, len(s), s == {'1'}, isinstance(s, set), s | {'2'})
class MyInt(int): pass
print(MyInt(5), repr(MyInt(5)), MyInt(5) + MyInt(6), type(MyInt(5) + 1).__name__, MyInt('12'), MyInt(), isinstance(MyInt(1), int), hash(MyInt(3)), MyInt(7) == 7)
class Err(KeyError):
    def __str__(self): return 'plain ' + repr(self.args)
try: raise Err('k')
except KeyError as e: print(e, repr(e))
class T(tuple):
    def __repr__(self): return 'T' + super().__repr__()
print(T([1, 2]), T((1,)) + (2,), T([3])[0], hash(T((1, 2))) == hash((1, 2)), T([1]) == (1,), [T('ab')])

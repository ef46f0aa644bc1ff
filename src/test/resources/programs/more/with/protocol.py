class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print('enter', self.name); return self.name.upper()
    def __exit__(self, t, v, tb): print('exit', self.name, t.__name__ if t else None, v, tb is not None); return self.swallow
with M('a') as x: print('body', x)
with M('a'), M('b') as b: print(b)
with (M('p') as p, M('q') as q,): print(p, q)
try:
    with M('err'): raise ValueError('oops')
except ValueError as e: print('caught', e)
with M('sw', True): 1 / 0
print('after swallow')
def f():
    with M('ret') as r:
        return r
print(f())
for i in range(3):
    with M(i and 'x' or 'z'):
        if i == 1: break
        continue
class BadEnter(M):
    def __enter__(self): raise KeyError('enter failed')
try:
    with M('outer', False), BadEnter('bad'): print('never')
except KeyError as e: print(repr(e))
class BadExit(M):
    def __exit__(self, *a): raise IndexError('exit failed')
try:
    with BadExit('be'): raise ValueError('body')
except IndexError as e: print(repr(e), repr(e.__context__))
with M('nested1', True):
    with M('nested2'):
        raise RuntimeError('deep')
class No: pass
for bad in [No(), 5, 'x']:
    try:
        with bad: pass
    except TypeError as e: print(e)
class Half:
    def __enter__(self): return 1
try:
    with Half(): pass
except TypeError as e: print(e)
d = {}
with M('k') as d['key']: pass
with M('t') as (a0): pass
class Two:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *a): pass
with Two() as (a, [b, c]): print(a, b, c, d, a0)
def gen():
    with M('gen'): yield 1; yield 2
g = gen(); print(next(g)); g.close()

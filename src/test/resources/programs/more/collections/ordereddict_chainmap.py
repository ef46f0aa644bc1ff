from collections import OrderedDict, ChainMap, UserDict
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
print(o, list(o)); o.move_to_end('a'); print(o); o.move_to_end('c', last=False); print(o, o.popitem(), o.popitem(last=False), o, o == {'b': 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(), list(reversed(OrderedDict(x=1, y=2))))
try: o.move_to_end('zz')
except KeyError as e: print(repr(e))
try: OrderedDict().popitem()
except KeyError as e: print(e)
c = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(c['a'], c['b'], dict(c), list(c), len(c), 'b' in c, c.get('zz'), c.maps); c['b'] = 'new'; print(c, c.maps[0], c.parents, c.new_child({'n': 1})['n'])
for f in [lambda: c['zz'], lambda: c.pop('qq'), lambda: c.popitem() and None or c.parents.pop('zz')]:
    try: f()
    except KeyError as e: print(e)
class Cache(OrderedDict):
    def __init__(self, n): super().__init__(); self.n = n
    def put(self, k, v):
        self[k] = v; self.move_to_end(k)
        if len(self) > self.n: self.popitem(last=False)
k = Cache(2); [k.put(i, i * i) for i in range(4)]; print(dict(k), list(k.items()))
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
u = U({1: 'a'}); u[2] = 'b'; print(u, u['1'], u.data, len(u))

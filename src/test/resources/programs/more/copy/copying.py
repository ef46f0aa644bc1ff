import copy
a = [1, [2, 3], {'k': [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append('x'); a[2]['k'].append('y'); a.append('z'); print(a, s, d)
r = [1]; r.append(r); c = copy.deepcopy(r); print(c, c[1] is c, c is not r)
shared = [0]; t = copy.deepcopy([shared, shared]); print(t[0] is t[1], t[0] is shared)
class P:
    def __init__(self, x): self.x = x
class Q:
    def __init__(self): self.v = [1]
    def __copy__(self): n = Q(); n.v = 'shallow'; return n
    def __deepcopy__(self, memo): n = Q(); n.v = 'deep'; return n
p = P([1]); p1, p2 = copy.copy(p), copy.deepcopy(p); p.x.append(2); print(p1.x, p2.x, p1 is p, type(p2).__name__, copy.copy(Q()).v, copy.deepcopy([Q()])[0].v)
print(copy.copy((1, [2])), copy.deepcopy((1, 2)), copy.copy('s'), copy.copy({1: [2]}), copy.copy({1, 2}), copy.deepcopy({'a': {1, 2}}), copy.deepcopy(5), copy.copy(None), copy.deepcopy(frozenset([1])), copy.copy(len) is len, copy.copy(P) is P, copy.deepcopy(range(3)), copy.copy([]))
class L(list): pass
l = L([1]); l.tag = 't'; m = copy.deepcopy(l); print(m, m.tag, type(m).__name__)
g = (i for i in range(3))
try: copy.deepcopy(g)
except TypeError as e: print(e)
x = {'self': None}; x['self'] = x; y = copy.deepcopy(x); print(y['self'] is y, y)

from collections import *
from heapq import *
import heapq
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); print(d, d.maxlen, len(d), list(reversed(d)), d[0], d[-1], 2 in d, d.count(2))
d = deque('abc'); d.rotate(1); print(d); d.rotate(-2); print(d); d.extendleft('xy'); print(d, d.index('x'), d.pop(), d.popleft()); d.insert(1, 'Q'); d.remove('x'); print(d, d == deque(d), d < deque('zz'), d + deque([1]), d * 2)
d[0] = 'first'; del d[-1]; print(d, bool(deque()), deque(range(3)) == deque([0, 1, 2]), deque([1]) == [1]); d.reverse(); d.clear(); print(d)
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(3), lambda: deque([1]).index(3), lambda: hash(deque()), lambda: {deque(): 1}, lambda: deque(maxlen=-1), lambda: deque(5), lambda: deque([1]) + [2], lambda: deque([1], 1).insert(0, 5), lambda: deque([1])[0:1], lambda: deque([1])['a']):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = deque([1, 2, 3])
try:
    for x in d: d.append(x)
except RuntimeError as e: print(e)
d = deque(); d.append(d); print(d)
class DQ(deque):
    def twice(self): return [x * 2 for x in self]
q = DQ([1, 2]); q.append(3); print(q, q.twice(), q.copy(), type(q.copy()).__name__, isinstance(q, deque))
q = deque(range(5)); out = []
while q:
    x = q.popleft(); out.append(x)
    if x < 3: q.append(x + 10)
print(out)
dd = defaultdict(list); dd['a'].append(1); dd['a'].append(2); print(dd, dd['b'], len(dd), dd.get('z'), 'z' in dd, dict(dd))
di = defaultdict(int); 
for ch in 'hello': di[ch] += 1
print(di, sorted(di.items()), defaultdict(lambda: 5)['x'], di | {'q': 1}, di.copy() == di)
try: defaultdict()['x']
except KeyError as e: print('KeyError', e)
try: defaultdict(5)
except TypeError as e: print(e)
nested = defaultdict(lambda: defaultdict(int)); nested['a']['b'] += 3; print(nested['a'], dict(nested['a']))
c = Counter('mississippi'); print(c, c.most_common(2), c['z'], sum(c.values()), c.total(), sorted(c.elements()), c + Counter('ms'), c - Counter('iiii'), c & Counter('ip'), c | Counter('zz'), +Counter(a=-1, b=2), -Counter(a=-1))
c.update('xx'); c.subtract({'s': 10}); print(c, c.most_common()[-1], Counter(a=1) == Counter({'a': 1}), Counter(a=1) <= Counter(a=2), Counter([1, 1, 2]).most_common(1), Counter({'a': 2}, b=3), Counter())
del c['nope']; c += Counter('m'); print(c, Counter(x for x in [3, 3, 4]), Counter({'a': 1.5}).most_common())
od = OrderedDict(a=1, b=2, c=3); od.move_to_end('a'); print(od, od.popitem(last=False), od); od.move_to_end('a', last=False); print(list(od), od == OrderedDict([('c', 3), ('a', 1)]), od == {'c': 3, 'a': 1}, list(reversed(od)), od | {'z': 0})
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(cm, cm['a'], cm['b'], list(cm), len(cm), cm.new_child({'b': 0})['b'], cm.parents, dict(cm), 'q' in cm, cm.get('q', 9)); cm['n'] = 1; print(cm.maps[0])
for f in (lambda: cm['zz'], lambda: cm.pop('b'), lambda: OrderedDict().popitem(), lambda: od.move_to_end('zz')):
    try: print(f())
    except KeyError as e: print('KeyError', e)
P = namedtuple('P', 'x y', defaults=[5]); p = P(1); print(p, p.x, p[1], p._replace(x=9), p._asdict(), P._fields, P._field_defaults, P._make([3, 4]), tuple(p), p == (1, 5), len(p), hash(p) == hash((1, 5)), P.__doc__, P.__name__)
x, y = p; print(x, y, max(P(1, 2), P(2, 1)), sorted([P(2, 1), P(1, 9)]), {p: 1}[(1, 5)], P(**{'x': 1, 'y': 2}), isinstance(p, tuple), p + (1,), p.count(5), p.index(1))
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P(z=1), lambda: setattr(p, 'x', 3), lambda: p.z, lambda: P._make([1]), lambda: p._replace(q=1), lambda: namedtuple('Q', 'a a'), lambda: namedtuple('Q', 'class'), lambda: namedtuple('1Q', 'a'), lambda: namedtuple('Q', '_a'), lambda: namedtuple('Q', 'a', defaults=[1, 2])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Pt(namedtuple('Pt', ['x', 'y'])):
    __slots__ = ()
    @property
    def norm(self): return self.x ** 2 + self.y ** 2
    def __str__(self): return f'<{self.x},{self.y}>'
print(Pt(3, 4).norm, Pt(3, 4), repr(Pt(1, 2)), Pt(1, 2)._replace(y=5), namedtuple('R', 'a def b a', rename=True)._fields)
match p:
    case P(x=1, y=v): print('matched', v)
h = []
for v in [5, 1, 8, 3, 2]: heappush(h, v)
print(h, heappop(h), h, heapreplace(h, 0), h, heappushpop(h, 4), h)
h = [9, 7, 5, 3, 1, 8]; heapify(h); print(h, [heappop(h) for _ in range(6)], nlargest(2, [4, 9, 1]), nsmallest(2, ['bb', 'a', 'ccc'], key=len), list(merge([1, 4], [2, 3], [0])), list(merge([4, 1], [3, 2], reverse=True)))
h = []
for item in [(2, 'b'), (1, 'z'), (2, 'a')]: heappush(h, item)
print([heappop(h) for _ in range(3)])
class T:
    def __init__(s, n): s.n = n
    def __lt__(s, o): return s.n < o.n
    def __repr__(s): return f'T{s.n}'
h = [T(x) for x in [4, 2, 7, 1, 9]]; heapify(h); heappush(h, T(0)); print(h, heappop(h), heappushpop(h, T(3)), h)
for f in (lambda: heappop([]), lambda: heappush(5, 1), lambda: heapify((1,)), lambda: heapify([1, 'a']), lambda: heapreplace([], 1), lambda: heappush([1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
class K:
    def __init__(self, v, h): self.v = v; self.h = h
    def __hash__(self): print('hash', self.v); return self.h
    def __eq__(self, o): print('eq', self.v, getattr(o, 'v', o)); return isinstance(o, K) and self.v == o.v
    def __repr__(self): return 'K(%r)' % self.v
d = {}
a, b, c = K(1, 5), K(2, 5), K(1, 5)
d[a] = 1; d[b] = 2; d[c] = 3
print(d, len(d)); print(a in d, K(3, 5) in d, K(1, 6) in d); print(d.get(K(2, 5)), d.pop(K(2, 5), 'no'), d.setdefault(K(9, 5), 'def')); del d[K(1, 5)]; print(d)
t(lambda: d[K(7, 7)]); t(lambda: {[]: 1}); t(lambda: {{}: 1}); t(lambda: hash([])); t(lambda: {set()}); t(lambda: hash(([],))); t(lambda: {}[{}]); t(lambda: [] in {}); t(lambda: [] in set()); t(lambda: set() in {frozenset()}); t(lambda: hash(slice(1)))
s = {a, b, c}; print(len(s), a in s); s.discard(K(2, 5)); print(s); t(s.remove, K(5, 5))
d = {1: 'a', 1.0: 'b', True: 'c', 0: 'z', False: 'y', '1': 's'}; print(d)
d = {i: i for i in range(20)}
def it():
    for k in d:
        d[k + 100] = 1
t(it)
d = {i: i for i in range(5)}
def it2():
    for k in d: del d[k]
t(it2); print(d)
d = {i: i for i in range(5)}
def it3():
    for k in d:
        del d[k]; d[k + 10] = 1
t(it3); print(d)
d = {1: 1}
def it4():
    for k in list(d): d[k] = 2
    return d
t(it4)
s = {1, 2, 3}
def it5():
    for k in s: s.add(k + 10)
t(it5); print(s)
print({1: 2} == {1: 2.0}, {1: [1, {2: 3}]} == {1: [1, {2: 3}]}, {1: 2} == {2: 1}, {1: 2} != {1: 2}, [1, [2, (3,)]] == [1, [2, (3,)]], (1, 2) == [1, 2], {1} == frozenset([1]), {1: 2}.keys() == {1}, range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2))
nan = float('nan'); print(nan == nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), nan != nan, {nan: 1} == {nan: 1})
print([1, 2] < [1, 3], [1] < [1, 0], (1, 2) >= (1, 2), [] < [1], 'a' < 'b', 'a' < 'B', '\ufffd' < '\U0001f600', b'a' < b'b', {1} < {1, 2}, {1} <= {1}, {1} > set(), {1}.keys if False else 0)
t(lambda: [1] < (1,)); t(lambda: 1 < 'a'); t(lambda: None < None); t(lambda: {} < {}); t(lambda: [1, 'a'] < [1, 2]); t(lambda: object() < object())
x = []; y = []
for i in range(50): x = [x]; y = [y]
print(x == y, x != y, x < y)
class N:
    def __eq__(self, o): return NotImplemented
print(N() == 1, N() != N(), [N()] == [N()])
class P:
    def __eq__(self, o): print('P.eq'); return 'yes'
    def __lt__(self, o): print('P.lt'); return 0
    def __contains__(self, x): return [x]
    def __bool__(self): return False
    def __len__(self): return 3
class Q(P):
    def __eq__(self, o): print('Q.eq'); return ''
print(P() == Q(), P() == 1, 1 == P(), P() != 1, P() < 1, 1 > P(), [P()] == [1], 5 in P(), bool(P()), not P())
t(lambda: P() > 1)
print(P() in [1, 2], [1] in [[1]], 2 in range(0, 10, 2), 3 in range(0, 10, 2), 'b' in 'abc', '' in 'x', 1 in {1: 2}, 5.0 in range(10), 2.5 in range(10))
t(lambda: 1 in 5); t(lambda: 1 in 'a'); t(iter, 5); t(lambda: [x for x in 5])
class It:
    def __iter__(self): return 5
class G:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
class H:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
t(iter, It()); print(list(G()), list(H()), 4 in G(), 7 in G(), tuple(H()), sum(H()), [*H()], list(reversed([1, 2, 3])), list(reversed(range(5))), list(reversed({1: 2, 3: 4})), list(zip(H(), G())), dict(zip('ab', H())), list(reversed('abc')))
class BadBool:
    def __bool__(self): return 5
class BadLen:
    def __len__(self): return -1
class StrLen:
    def __len__(self): return 'a'
t(bool, BadBool()); t(bool, BadLen()); t(bool, StrLen()); t(len, BadLen()); t(len, 5)
l = list(range(10)); l[2:5] = 'abcdef'; print(l); l[::2] = [0] * len(l[::2]); print(l); del l[::3]; print(l); del l[1:3]; print(l); l[5:2] = [9]; print(l)
def ext(): l[::2] = [1]
t(ext)
def ext2(): l[0:1] = 5
t(ext2)
print(l[::-1], l[-3:], l[100:], l[5:1:-2], (1, 2, 3)[::-1], 'hello'[::-2], 'hello'[-3:-1], range(10)[2:8:3], range(10)[::-1], range(10)[-1])
t(lambda: l['a']); t(lambda: l[100]); t(lambda: ()[0]); t(lambda: ''[0]); t(lambda: l[::0]); t(lambda: range(3)[5]); t(lambda: {}['a']); t(lambda: l[1.0]); t(lambda: l['a':])
print([1, 2] * 3, 3 * (1,), 'ab' * 2, [] * 5, 'a' * -1, [1] + [2], (1,) + (2,))
t(lambda: [1] * 'a'); t(lambda: [1] + (2,)); t(lambda: 'a' * 10**12)
d = dict(a=1, b=2); d.update(c=3); d |= {'e': 5}; print(d, d | {'a': 0}, list(d.items()), d.popitem(), list(d), d.keys() & {'a', 'z'}, d.keys() | {'q'} == {'a','b','c','q'}, dict([('x', 1)]), dict([[1, 2]]), {**d, 'z': 1}, d.copy() == d)
t(lambda: dict([1])); t(lambda: dict([(1, 2, 3)])); t(lambda: {}.popitem()); t(lambda: d.pop('nope')); t(lambda: dict(5))
d = {i: i for i in range(100)}
for i in range(0, 100, 2): del d[i]
d[1] = 'x'; d[0] = 'new'; print(d)
print(hash((1, 2, 3)), hash(()), hash('abc'), hash(''), hash('é'), hash('中'), hash('😀'), hash(b'abc'), hash(b''), hash(1.5), hash(-1), hash(2**61 - 1), hash(2**100), hash(-2**100), hash(frozenset([1, 2, 3])), hash((1, (2, ('a', None.__class__ is None)))), hash(True), hash(float('inf')), hash(range(5)), hash(1e300), hash(5e-324), hash(-1.0), hash(0.1))

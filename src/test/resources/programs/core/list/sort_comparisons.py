seed = 99
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
log = []
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        log.append((self.v, o.v)); return self.v < o.v
    def __repr__(self): return 'K%d' % self.v
def h(x):
    r = 0
    for a, b in x: r = (r * 31 + a * 7 + b) % 1000003
    return r
for n in [0, 1, 2, 3, 7, 31, 63, 64, 65, 100, 127, 129, 333, 1000]:
    for kind in range(6):
        if kind == 0: a = [rnd(1000000) for _ in range(n)]
        elif kind == 1: a = [rnd(5) for _ in range(n)]
        elif kind == 2: a = list(range(n)); 
        elif kind == 3: a = list(range(n, 0, -1))
        elif kind == 4: a = list(range(n // 2)) + list(range(n - n // 2))
        else:
            a = []
            while len(a) < n:
                s = rnd(100); m = rnd(80) + 1
                a += list(range(s, s + m)) if rnd(2) else list(range(s + m, s, -1))
            a = a[:n]
        log.clear()
        b = [K(x) for x in a]; b.sort(reverse=rnd(2) == 1)
        print(n, kind, len(log), h(log), [k.v for k in b][:5])
        log.clear()
        p = [(x, i) for i, x in enumerate(a)]
        p.sort(key=lambda q: q[0], reverse=rnd(2) == 1)
        print(h(p))
        print(sorted(a) == sorted(p, key=lambda q: q[0]) or h([(x, 1) for x in sorted(a)]))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: sorted([1, 'a'])); t(lambda: sorted([3, 1, 'a', 2])); t(lambda: [].sort(1)); t(lambda: sorted([1], reverse=None)); t(lambda: sorted(5))
print(sorted([3.5, 1, True, 2**70, -2**70, 0.5]), sorted(['b', 'a', 'B', 'é', '\U0001f600', '\ufffd']), sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted([[2], [1, 2], [1]]), sorted({3: 1, 1: 2}), sorted('hello'))
print(sorted([(1, [2]), (1, [1])]), sorted([b'b', b'a']), sorted([{1, 2}, {1}]))
l = [3, 1, 2]
def bad(x):
    l.append(1); return x
def run():
    l.sort(key=bad)
t(run); print(l)
l = [3, 1, 2, 5, 4, 'a', 9, 8]
t(lambda: l.sort()); print(l)
l = [5, 3, 4]
def boom(x):
    if x == 4: raise ValueError('boom')
    return x
t(lambda: l.sort(key=boom)); print(l)
seen = []
l = [2, 1]
def look(x): seen.append(list(l)); return x
l.sort(key=look); print(seen, l)
nan = float('nan'); print(sorted([3, nan, 1, 2]), sorted([nan, 1, nan, 0]), min([3, nan]), max([nan, 1]))
big = [rnd(2**30) for _ in range(3000)]; big.sort(); print(h(zip(big, big)), big[:3], big[-3:])

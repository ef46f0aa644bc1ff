from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); d.extend([5, 6]); d.extendleft(['a', 'b']); print(d, len(d), d[0], d[-1], d[3])
print(d.pop(), d.popleft(), d, 3 in d, d.count(1), d.index(2)); d.rotate(2); print(d); d.rotate(-3); print(d); d.reverse(); print(list(d)); d.remove('a'); d[0] = 'X'; d.insert(1, 'ins'); del d[2]; print(d)
m = deque(maxlen=3)
for i in range(6): m.append(i)
print(m, m.maxlen, d.maxlen); m.appendleft('L'); print(m); m.extend('xy'); print(m)
print(deque('ab') + deque('c'), deque('ab') * 2, deque([1]) == deque([1]), deque([1]) == [1], deque([1, 2]) < deque([2]), bool(deque()), list(reversed(deque('abc'))), sorted(deque([3, 1])), deque('abc', 2), d.copy() == d, [*deque('xy')], max(deque([1, 5])), deque([deque([1])]))
for f in [lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(2), lambda: deque([1])[0:1], lambda: hash(deque()), lambda: deque(5), lambda: deque([1], -1), lambda: deque([1], 1).insert(0, 2), lambda: deque([1]) + [1]]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = deque([1, 2])
try:
    for x in d: d.append(x)
except RuntimeError as e: print(e)
d.clear(); print(d); q = deque([('start', 0)]); seen = set(); g = {'start': ['a', 'b'], 'a': ['end'], 'b': ['end'], 'end': []}
while q:
    n, dist = q.popleft()
    if n in seen: continue
    seen.add(n); print(n, dist, end='; '); q.extend((k, dist + 1) for k in g[n])
print()

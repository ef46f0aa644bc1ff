d = {'a': 1, 'b': 2, 'c': 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), 'a' in k, 2 in v, ('a', 1) in i, ('a', 2) in i)
d['d'] = 4
print(k, list(v), len(i))
print(k & {'a', 'zz'}, sorted(k | {'zz'}), sorted(k - {'a'}), sorted(k ^ {'a', 'q'}), k == {'a', 'b', 'c', 'd'}, k >= {'a'}, k.isdisjoint({'x'}), i & {('a', 1)}, sorted(i - {('a', 1)}))
print(d.keys() == {'a': 0, 'b': 0, 'c': 0, 'd': 0}.keys(), d.values() == d.values(), d.items() == dict(d).items(), k > {'a'}, k < {'a'})
for key in d: print(key, end=' ')
for key, val in d.items(): print(key, val, end=';')
print()
print([x for x in reversed(d)], max(d), min(d, key=d.get), max(d, key=lambda q: d[q]), sum(d.values()), sorted(d.values(), reverse=True), ' '.join(d), *d, *d.values())
print(repr({}.keys()), repr({}.items()), repr({}.values()), list(enumerate(d.items()))[:2], list(zip(d, d.values()))[0], list(map(str, d.values())))
for f in [lambda: k[0], lambda: v['a'], lambda: hash(k), lambda: k.append, lambda: len(k, 1), lambda: {1: 2}.items()[0], lambda: next(d.keys())]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

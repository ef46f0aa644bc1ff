d = {'one': 1, 'two': 2, 'three': 3}
for k in d: print(k, d[k], end='; ')
for i, (k, v) in enumerate(d.items(), 1): print(i, k, v, end='; ')
print([k for k in d if d[k] > 1], {v: k for k, v in d.items()}, sorted(d, key=lambda k: d[k], reverse=True), sorted(d.items(), key=lambda kv: kv[0]), max(d, key=d.get), min(d.values()), sum(d.values()), list(map(lambda kv: kv[0][0] * kv[1], d.items())), dict(filter(lambda kv: kv[1] != 2, d.items())), [*d], {*d} == set(d), (*d.values(),), list(zip(d.keys(), d.values())) == list(d.items()))
nested = {'a': {'x': 1, 'y': {'z': 2}}, 'b': [{'k': 'v'}, {}]}
def walk(o, path=''):
    if isinstance(o, dict): return [p for k, v in o.items() for p in walk(v, f'{path}.{k}' if path else k)]
    if isinstance(o, list): return [p for i, v in enumerate(o) for p in walk(v, f'{path}[{i}]')]
    return [(path, o)]
print(walk(nested))
def merge(a, b): return {k: merge(a[k], b[k]) if k in a and k in b and isinstance(a[k], dict) and isinstance(b[k], dict) else b.get(k, a.get(k)) for k in {**a, **b}}
print(merge({'a': {'x': 1, 'y': 2}, 'b': 1}, {'a': {'y': 3, 'z': 4}, 'c': 5}))
idx = {}
for w in 'the cat and the dog and the bird'.split(): idx.setdefault(len(w), {}).setdefault(w, []).append(len(idx))
print(idx)
matrix = {(i, j): i * j for i in range(1, 4) for j in range(1, 4) if i != j}; print(matrix, [k for k, v in matrix.items() if v == 6], {k[0] for k in matrix}, sorted({v for v in matrix.values()}))
d.update(one='I', four=4); first = next(iter(d.items())); print(first, d, list(d)[-1], len(d), d.pop('two'), list(reversed(d.items())))

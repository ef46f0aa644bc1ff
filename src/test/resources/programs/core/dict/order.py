d = {}
for k in ['z', 'a', 'm', 'b']: d[k] = len(d)
print(d); del d['a']; print(d); d['a'] = 'back'; print(d); d['z'] = 'same place'; print(d)
print(list(d), list(d.values()), list(d.items()), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())))
for i in range(20): d[i] = i
for i in range(0, 20, 3): del d[i]
print(d)
print(next(iter(d)), list(d)[-1], d.popitem(), list(d)[:3])
d = {i: i * i for i in range(5)}; d.pop(0); d[0] = 'again'; print(d, list(d.keys())[0])
print({'b': 1, 'a': 2} | {'c': 3, 'b': 9}, sorted({'b': 1, 'a': 2}), dict(sorted({'b': 1, 'a': 2}.items())), {k: v for k, v in sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1])})
big = {}
for i in range(1000): big[f'key{i}'] = i
for i in range(0, 1000, 2): del big[f'key{i}']
print(len(big), list(big)[:3], list(big)[-2:], sum(big.values()))
x = {'one': 1, 'two': 2}; x.update(two=22, three=3); print(x); x |= {'one': 'I', 'four': 4}; print(x)
y = {**x, 'two': 'moved?'}; print(y, list(y) == list(x))
f = {}; f.setdefault('q', 1); f.setdefault('p', 2); f.setdefault('q', 3); print(f)
def kw(**k): return list(k)
print(kw(z=1, a=2, m=3), kw(**{'b': 1}, a=2))

from collections import defaultdict
d = defaultdict(list)
for w in ['apple', 'bob', 'avocado', 'bean']: d[w[0]].append(w)
print(d, dict(d), d['zz'], len(d), d.get('q'), 'q' in d, d.default_factory, sorted(d))
n = defaultdict(int); 
for ch in 'hello': n[ch] += 1
print(n, n['x'], sorted(n.items(), key=lambda kv: (-kv[1], kv[0])), n == {'h': 1, 'e': 1, 'l': 2, 'o': 1, 'x': 0})
t = defaultdict(lambda: defaultdict(int)); t['a']['b'] += 1; t['a']['c'] -= 2; print({k: dict(v) for k, v in t.items()})
e = defaultdict(None, a=1); print(e, e['a'])
try: e['missing']
except KeyError as err: print(repr(err))
s = defaultdict(set, {'k': {1}}); s['k'].add(2); s['j'].add('x'); print(s, s.copy(), s.pop('k'), s.setdefault('new', {5}), list(s.keys()))
try: defaultdict(5)
except TypeError as err: print(err)
print(defaultdict(int, {'a': 1}) | {'b': 2}, repr(defaultdict(list)), isinstance(d, dict), defaultdict(str)['x'] == '', defaultdict(float)['x'], defaultdict(dict, x={})['x'], defaultdict(tuple)['a'], defaultdict(bool)['b'])
def fail(): raise ValueError('factory')
f = defaultdict(fail)
try: f['x']
except ValueError as err: print(err, len(f))
d.default_factory = None
try: d['none']
except KeyError as err: print(err)

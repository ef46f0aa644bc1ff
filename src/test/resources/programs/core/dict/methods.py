d = {'a': 1, 'b': 2}
print(d['a'], d.get('b'), d.get('z'), d.get('z', 0), 'a' in d, 'z' not in d, len(d), list(d), d.keys(), d.values(), d.items())
d['c'] = 3; d['a'] = 10; print(d)
print(d.pop('b'), d.pop('zz', 'default'), d, d.setdefault('a', 99), d.setdefault('new', []), d)
d.update({'x': 1}); d.update([('y', 2), 'kv']); d.update(z=3, a='kw'); d.update(); print(d)
print(d.popitem(), d.popitem(), d); e = d.copy(); d.clear(); print(d, e)
print(dict(), dict(a=1), dict([('k', 'v')]), dict({'a': 1}, b=2), dict(zip('ab', [1, 2])), dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), dict(['ab', 'cd']), {**{'a': 1}, 'b': 2})
for f in [lambda: {}['a'], lambda: {}[1], lambda: {}[()], lambda: {}.pop('q'), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {{}: 1}, lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update([(1, 2, 3)]), lambda: dict(5), lambda: dict([1, 2]), lambda: dict(['abc']), lambda: {}.get(), lambda: {}.foo, lambda: {'a': 1}['b'], lambda: dict(1, 2), lambda: {}.get([]), lambda: [] in {}, lambda: {None: 1}[0], lambda: {}['it\'s'], lambda: {}.setdefault(), lambda: {}.keys(1), lambda: dict(**{1: 2}), lambda: {}.pop()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
k = dict.fromkeys('ab', []); k['a'].append(1); print(k)
print({1: 'a', 1.0: 'b', True: 'c'}, {'a': 1} == {'a': 1.0}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {} != {1: 1}, {None: 0, (1,): 1, 1.5: 2, 'k': {}})

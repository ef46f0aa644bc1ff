"""dict views as sets, merging, order, mutation while iterating."""
from collections import ChainMap, Counter, OrderedDict, defaultdict


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = {'x': 1, 'y': 2, 'z': 3}
b = {'y': 20, 'z': 3, 'w': 4}
print(sorted(a.keys() & b), sorted(a.keys() | b.keys()), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()))
print(sorted(a.items() & b.items()), sorted(a.items() - b.items()))
print(a.keys() == {'x', 'y', 'z'}, a.keys() <= {'x', 'y', 'z', 'q'}, a.keys() > {'x'}, a.keys().isdisjoint(['q']), a.items() >= {('x', 1)})
print(sorted(['x', 'q'] & a.keys()), sorted({'x', 'q'} - a.keys()))
attempt(lambda: a.values() & b.values())
attempt(lambda: a.keys() & 5)
attempt(lambda: a.keys() | None)
attempt(lambda: a.keys() < [1])
attempt(lambda: a.values() == a.values())
attempt(lambda: {'k': []}.items() & {('k', 1)})
attempt(lambda: {'k': []}.items() | set())
attempt(lambda: ('k', []) in {'k': []}.items())
attempt(lambda: hash(a.keys()))
attempt(lambda: a.keys()[0])
print(list(reversed(a)), list(reversed(a.values())), list(reversed(a.items())), a.keys().mapping['x'])
print(a | b, b | a)
attempt(lambda: a | [('q', 1)])
attempt(lambda: [('q', 1)] | a)
c = dict(a)
c |= [('q', 1)]
c |= {'x': 100}
print(c)
attempt(lambda: c.update([1]))
attempt(lambda: c.update(5))
attempt(lambda: c.update({}, {}))
attempt(lambda: c.update([('a', 1, 2)]))
c.update(zip('mn', (1, 2)), k=9)
print(c)
attempt(lambda: dict.fromkeys('abc'))
attempt(lambda: dict.fromkeys([1, 2], []))
attempt(lambda: dict.fromkeys(5))
attempt(lambda: a.setdefault([], 1))
attempt(lambda: a.get([]))
attempt(lambda: a.pop('nope', None))
attempt(lambda: a.pop())
attempt(lambda: a.get())


def grow():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def shrink():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]


def swap():
    d = {1: 1, 2: 2}
    for k in list(d):
        d[k * 10] = d.pop(k)
    return d


def same_size():
    d = {1: 1, 2: 2, 3: 3}
    seen = []
    for k in d:
        seen.append(k)
        if k == 1:
            del d[3]
            d[4] = 4
    return seen


def clear_in_items():
    d = {1: 1, 2: 2}
    for k, v in d.items():
        d.clear()


for f in (grow, shrink, swap, same_size, clear_in_items):
    attempt(f)


class Keys:
    def keys(self):
        return ['p', 'q']

    def __getitem__(self, key):
        return key * 2


print(dict(Keys()), {**Keys()}, dict(Keys(), r=1))


class Missing(dict):
    def __missing__(self, key):
        return f'<{key}>'


m = Missing(a=1)
print(m['a'], m['b'], m.get('b'), 'b' in m, '%(z)s' % m, '{z}'.format_map(m), len(m))
dd = defaultdict(list, {'k': [0]})
dd['k'].append(1)
dd['n'].append(2)
print(dd, dd.default_factory, dd.get('zz'), dd | {'e': 5})
attempt(lambda: defaultdict(5))
attempt(lambda: defaultdict(None)['x'])
attempt(lambda: defaultdict(lambda: 1 / 0)['x'])
tree = lambda: defaultdict(tree)
t = tree()
t['a']['b']['c'] = 1
print(t['a']['b']['c'], list(t))
count = Counter('mississippi')
print(count, count.most_common(2), count['zz'], sorted(count.elements()), count.total())
count.subtract('miss')
print(count, +count, -Counter(a=-3), count - Counter('ippi'), count & Counter('pp'), count | Counter('zzz'))
attempt(lambda: Counter(a=1) + {'a': 1})
attempt(lambda: Counter(5))
print(Counter(a=1, b=0) == Counter(a=1), Counter(a=2) >= Counter(a=1), Counter('ab').most_common(0))
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(cm['a'], cm['b'], dict(cm), list(cm), len(cm), cm.maps, cm.parents, cm.new_child({'c': 9}))
cm['z'] = 1
attempt(lambda: cm['nope'])
attempt(lambda: cm.pop('b'))
attempt(lambda: cm.__delitem__('b'))
od = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
od.move_to_end('a')
od.move_to_end('c', last=False)
print(od, od.popitem(), od.popitem(last=False), od, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
attempt(lambda: od.move_to_end('zz'))
attempt(lambda: OrderedDict().popitem())
nested = {'list': [1, {'deep': (1,)}], ('t', 1): {1.5: None, True: b'x'}}
print(nested)
nested['self'] = nested
print(nested)
print({1: 'int', 1.0: 'float', True: 'bool'}, {0: 'a', -0.0: 'b', False: 'c'})
print({**{'a': 1}, 'a': 2, **{'a': 3}}, {k: v for k, v in [('a', 1), ('a', 2)]})

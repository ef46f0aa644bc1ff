a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print(a | b, b | a, a, {**a, **b}, a | {}, {} | b)
c = a; c |= b; print(a, c is a); c |= [('q', 5)]; print(c)
print({1: 2} == {1: 2}, {1: 2} == {1.0: 2.0}, {1: [1]} == {1: [1]}, {1: 1} != {1: 2}, {'a': {}} == {'a': {}}, {} == [], {1: 2} == 5)
for f in [lambda: {} | 5, lambda: 5 | {}, lambda: {} | [(1, 2)], lambda: {} + {}, lambda: {} < {1: 1}, lambda: {} & {}, lambda: -{}, lambda: {1: 2} * 2]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    a |= 5
except TypeError as e:
    print(e)
deep = {'a': {'b': {'c': [1, {'d': 2}]}}}
print(deep['a']['b']['c'][1]['d']); deep['a']['b']['c'][1]['d'] += 1; deep['a']['new'] = (); print(deep)
inv = {v: k for k, v in {'a': 1, 'b': 2}.items()}; print(inv)
groups = {}
for w in ['apple', 'avocado', 'bean', 'cherry', 'blueberry']: groups.setdefault(w[0], []).append(w)
print(groups, {k: len(v) for k, v in groups.items()})
cnt = {}
for ch in 'mississippi': cnt[ch] = cnt.get(ch, 0) + 1
print(cnt, sorted(cnt, key=cnt.get, reverse=True), max(cnt.values()), sorted(cnt.items(), key=lambda p: (-p[1], p[0])))
memo = {}
def fib(n):
    if n not in memo: memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(80), len(memo))
m = {(r, c): r * c for r in range(3) for c in range(3)}; print(m[2, 2], sum(m.values()), (5, 5) in m)
print(a == dict(a), a is dict(a), bool({}), bool({0: 0}), {1: 'a'}.get(True), {'1': 1}.get(1), repr({1: {2: {3: {}}}}))

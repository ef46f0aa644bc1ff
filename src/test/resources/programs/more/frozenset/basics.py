f = frozenset([3, 1, 2])
print(f, len(f), 1 in f, f | {9}, {9} | f, f & {1}, f - {1}, f ^ {1, 7}, f == {1, 2, 3}, {1, 2, 3} == f, f < {1, 2, 3, 4}, frozenset(), frozenset('aab') == frozenset('ab'), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {f: 'v'}[frozenset([1, 2, 3])], {frozenset([1]), frozenset([1])}, f.union([5]), f.isdisjoint({8}), type(f | {1}).__name__, type({1} | f).__name__, f.copy() is f, sorted(f), repr(frozenset({'a'})))
for g in [lambda: f.add(1), lambda: f.remove(1), lambda: frozenset([[]]), lambda: f | [1], lambda: f[0], lambda: frozenset(5), lambda: f.clear]:
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
s = {1}; s |= f; print(s, {1, 2} in {frozenset([1, 2])}, hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset('abc')), f <= f, f >= {1}, frozenset([1]).issubset([1, 2])); f2 = f; f2 |= {4}; print(f, f2)

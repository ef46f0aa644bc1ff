a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a == b, a != b, {1, 2} < a, {1, 2} <= {1, 2}, a > {1}, a >= a, a < a, {9} < a)
print(a.union(b, [9], 'x' * 0), a.intersection(b, {3}), a.difference(b, [1]), a.symmetric_difference([1, 9]), a.union(), a.issubset(range(10)), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint(b))
s = set(); s.add(1); s.add(1); s.update([2, 3], (4,)); print(s, len(s), 2 in s, 9 not in s)
s.discard(9); s.remove(1); print(s); s.intersection_update({2, 3, 9}); print(s); s.difference_update([2]); print(s); s.symmetric_difference_update({3, 7}); print(s)
print(s.pop(), s, s.copy(), s.clear(), s, set(), set([1, 1, 2]), set('aaa'), {*()}, {x % 3 for x in range(9)}, bool(set()), bool({0}))
s = {1}; t = s; s |= {2}; s &= {2, 1}; s -= {1}; s ^= {5}; print(s, t is s)
for f in [lambda: set().pop(), lambda: {1}.remove(2), lambda: {[]}, lambda: {{}}, lambda: {1} | [1], lambda: {1} & 'a', lambda: {1} - 1, lambda: {1} < [1, 2], lambda: {1}.union(5), lambda: {1}.add(), lambda: {1}.add([]), lambda: [1] in {1}, lambda: set(5), lambda: {1}.foo, lambda: {1} + {2}, lambda: hash({1}), lambda: {1}.remove('k'), lambda: set(1, 2), lambda: {1} ^ None, lambda: {}.add, lambda: {1}.update(3), lambda: sorted({1, 'a'})]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print({1, 1.0, True}, {0, False}, {1, 2} == {2, 1}, {(1, 2), (1, 2)}, {None, 1} == {1, None}, {1, 2, 3} - {1, 2, 3}, {1} in [{1}], sorted({3, 1, 2}), sum({1, 2}), max({1, 5}), list(enumerate({7})), len({'a', 'b', 'a'}))

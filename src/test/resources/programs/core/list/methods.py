l = [3, 1, 2]
l.append(4); print(l)
l.extend([5, 6]); l.extend('ab'); l.extend(range(2)); print(l)
l.insert(0, 'first'); l.insert(-1, 'pen'); l.insert(100, 'end'); l.insert(-100, 'start'); print(l)
print(l.pop(), l.pop(0), l.pop(-2), l.pop(2), l)
l.remove('a'); print(l, l.index(2), l.count(1), l.index(1, 3), l.count('zz'))
l2 = l.copy(); l.clear(); print(l, l2)
l = [5, 2, 9, 1]; print(l.sort(), l, l.reverse(), l)
print([1, 2, 3].index(3, -1), [1, 2, 1].index(1, 1), [1, 2, 1, 2].index(2, 2, 4))
for f in [lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(9), lambda: [1].index(9), lambda: [1, 2].index(1, 1), lambda: [1].append(), lambda: [1].append(1, 2), lambda: [1].extend(5), lambda: [1].insert(0), lambda: [1].insert('a', 1), lambda: [1].pop('a'), lambda: [3, 'a'].sort(), lambda: [1].sort(lambda x: x), lambda: [1].foo, lambda: [1].index(), lambda: [None, 1].sort(), lambda: [1].reverse(1), lambda: [1, 2].sort(cmp=1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(list(), list('abc'), list((1, 2)), list({1: 2}), list(range(3)), list([1]), list(map(abs, [-1])))
a = [1, 2]; a.extend(a); print(a); a += a; print(a); a[:] = a[:2]; print(a)
print([1, 2, 2.0, True].count(1), [1, 2, 2.0].count(2), [float('nan')].count(1), [[1], [1]].count([1]))

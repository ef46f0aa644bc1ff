t = (1, 'a', None)
print(t, t[0], t[-1], t[1:], t[::-1], len(t), 'a' in t, t + (2,), t * 2, (), (1,), 1, tuple(), tuple('ab'), tuple([1]), tuple(range(2)))
a = 1, 2
print(a, type(a).__name__, (1), (1,), ((),), (1, (2, (3,))), ([], {}))
print((1, 2) < (1, 3), (1, 2) == (1, 2), (1,) < (1, 0), () < (0,), (1, 2) == [1, 2], (1, 'a') < (1, 'b'), (2,) > (1, 9))
print((1, 2, 1).count(1), (1, 2, 3).index(3), hash((1, 2)) == hash((1, 2)), hash(()), hash((1, 2, 3)), hash(('a', 1)), hash((1,)), hash((0,)), hash(((1, 2), 3)), hash((None,)) is not None, hash((1.5, True)))
d = {(1, 2): 'x', (): 'empty'}
print(d[1, 2], d[()], (1, 2) in d, {(1,), (1,)}, d)
for f in [lambda: t[5], lambda: t['a'], lambda: (1,).index(9), lambda: hash(([],)), lambda: {([],): 1}, lambda: t + [1], lambda: t < (1, 1), lambda: (1, 2) + 3, lambda: () * 'a', lambda: t.append, lambda: tuple(5), lambda: (1, 2).index(2, 0, 1), lambda: (1,) < [1]]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def s1(): t[0] = 1
def s2(): del t[0]
def s3(): t.x = 1
for f in [s1, s2, s3]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
x = (1, 2); y = x; x += (3,); print(x, y)
print(sorted([(2, 'b'), (1, 'z'), (1, 'a')]), max((1, 5), (1, 4)), min((3, 1)), sum((1, 2)), list(reversed((1, 2))), any((0,)), tuple([x * 2 for x in (1, 2)]))
for i, (p, q) in enumerate([(1, 2), (3, 4)]): print(i, p, q)
print(*(1, 2), (*'ab',), t is tuple(t), (1, 2)[1], (1, 2,)[0], ('a' 'b',))

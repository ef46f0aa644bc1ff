r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], r[::2], 5 in r, 6 in r, 5.0 in r, 'a' in r, r.index(8), r.count(5), r.count(6), r.start, r.stop, r.step, r == range(2, 19, 3), range(0) == range(5, 5), hash(r) == hash(range(2, 18, 3)), bool(range(0)))
print(list(range(5, 0, -2)), list(range(-3)), list(range(3, 3)), range(10)[5:100], range(10)[::-3], max(range(5)), sum(range(10**6)), len(range(10**18)), range(10**20)[-1], 10**19 in range(10**20), list(range(10**20, 10**20 + 2)), range(True, 5))
for bad in (lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1.5), lambda: range('a'), lambda: range(1, 2, 0), lambda: range(3)[3], lambda: range(3)[-4], lambda: range(3)['a'], lambda: range(3).index(7), lambda: range(3).index('x'), lambda: len(range(10**20)), lambda: range(3) + range(3), lambda: range(3).append(1), lambda: range(start=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
text, l, t = 'abc', [1, 2], (1,)
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None, None, -1), s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(1, 2) == slice(1, 2), 'abcdefghijk'[s])
class Show:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
x = Show(); print(x[1], x[1:2], x[::], x[1:2, 3], x[..., None], x[()], x['a':'b':'c'], x[-1:]); x[1:3] = 5; del x[::2]
for bad in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: [1][slice(0, 1, 0)], lambda: [1]['a':], lambda: text[1.0], lambda: l[None], lambda: t['x'], lambda: hash(slice(1)), lambda: slice(1).indices(-1), lambda: 'abc'[10], lambda: [][0], lambda: ()[0], lambda: b''[0]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
l = list(range(10)); l[2:5] = 'xy'; l[::4] = [0] * 3; print(l); l[1:1] = [7, 7]; del l[-3:]; print(l); l[:] = []; print(l)
try:
    m = [1, 2, 3]; m[::2] = [1]
except ValueError as e:
    print(e)
try:
    m[0:1] = 5
except TypeError as e:
    print(e)

a, *b = [1, 2, 3]; print(a, b)
*a, b = 'xyz'; print(a, b)
a, *b, c = range(5); print(a, b, c)
a, *b = [1]; print(a, b)
*a, = (1, 2); print(a)
[a, b], c = (1, 2), 3; print(a, b, c)
(a, *b), *c = [1, 2, 3], 4, 5; print(a, b, c)
a, (b, (c, *d)) = 1, (2, 'xyz'); print(a, b, c, d)
a = b = c = [0]; b.append(1); print(a, c)
a, b = b, a = [5], [6]; print(a, b)
i, l = 1, [10, 20, 30]
i, l[i] = 2, 'set'; print(i, l)
x = [1, 2, 3]
x[0], x[-1] = x[-1], x[0]; print(x)
print(*[1, 2], *'ab', *{'k': 1}, sep='-')
print([*range(3), *[7], *()], (*'ab', 1), {*[1, 2], *[2, 3]}, {**{'a': 1}, 'b': 2, **{'a': 9}})
a, b, c = {'x': 1, 'y': 2, 'z': 3}; print(a, b, c)
for k, (v, w) in {'a': (1, 2)}.items(): print(k, v, w)
def f(): return 1, [2, 3]
p, [q, r] = f(); print(p, q, r)
(a), b = 1, 2; print(a, b)
a, = [9]; print(a)
d = {}
d['x'], d['y'] = 1, 2; print(d)
() = []; [] = ''
class C: pass
o = C()
o.a, *o.b = 1, 2, 3; print(o.a, o.b)

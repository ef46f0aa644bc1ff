a = [1, 2]
b = a
c = a[:]
d = list(a)
a.append(3)
print(a, b, c, d, a is b, a is c, c == d, c is d)
m = [[]] * 3
m[0].append(1)
print(m, m[0] is m[2])
n = [[] for _ in range(3)]
n[0].append(1)
print(n)
def mutate(x): x.append('m')
def rebind(x): x = ['new']; return x
mutate(a); rebind(a); print(a)
t = ([1], [2]); t[0].append(9); print(t)
nested = [1, [2, 3]]
shallow = nested.copy()
shallow[0] = 'changed'; shallow[1].append(4)
print(nested, shallow)
x = [1]; x += [2]; y = x; x = x + [3]; print(x, y)
r = [1]; r.append(r); print(r, r[1] is r, len(r), r[1][1][0])
r2 = [r, r]; print(r2)
d = {'self': None}; d['self'] = d; d['l'] = [d]; print(d)
t = ([],); t[0].append(t); print(t)
s = [1, 2, 3]
for v in s[:]:
    if v == 2: s.remove(v)
print(s)
e = [1, 2, 3, 4, 5, 6]
for v in e:
    if v % 2 == 0: e.remove(v)
print(e)
e = [2, 2, 4, 4]
for v in e: e.remove(v)
print(e)
p = q = []
p.append(1); print(q, p is q)
z = [0] * 3; z[0] = 1; print(z, [None] * 2, [[1, 2]] * 2, 2 * ['a', 'b'], [1] * 0, [1] * -1)
w = [1, 2]; w[:], u = [3], w; print(w, u)

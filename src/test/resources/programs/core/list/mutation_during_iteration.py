l = [1, 2, 3, 4]
out = []
for x in l:
    out.append(x)
    if x == 2: l.insert(0, 'new')
    if len(out) > 8: break
print(out, l)
l = [1, 2, 3, 4, 5]
for i, x in enumerate(l):
    if x % 2: del l[i]
print(l)
l = list(range(5))
for x in l:
    l.pop()
    print(x, l)
l = [1, 2, 3]
for x in l: l = []
print(l)
l = [3, 2, 1]
for x in l: l.sort(); print(x, end=' ')
print(l)
l = [1, 2, 3]
it = iter(l); next(it); l.clear(); print(list(it)); l.extend([7, 8, 9, 10]); print(list(it))
l = [0]
for x in l:
    if x < 5: l.append(x + 1)
print(l)
l = [1, 2, 3, 4]
l[:] = [x for x in l if x % 2 == 0]; print(l); l *= 2; print(l, [l.remove(2) for _ in range(2)], l)
a = [1, 2, 3]; b = reversed(a); a.append(4); print(list(b)); z = zip(a, a); a.append(5); print(list(z)); e = enumerate(a); a[0] = 'X'; print(next(e)); r = map(str, a); a.append(6); print(list(r))

for i in range(3):
    print(i, end=' ')
else:
    print('no break')
for c in 'héy':
    print(c, end='|')
print()
for i in []:
    print('never')
else:
    print('empty else', 'i' in dir())
for a, b in [(1, 2), (3, 4)]:
    print(a + b)
for (a, (b, c)) in [(1, (2, 3)), (4, [5, 6])]:
    print(a, b, c)
for a, *rest in ['abc', (1,), [1, 2, 3, 4]]:
    print(a, rest)
for i in range(10):
    if i == 2: continue
    if i == 5: break
    print(i, end=' ')
else:
    print('not printed')
print(i)
l = [1, 2, 3]
for x in l:
    if len(l) < 6:
        l.append(x * 10)
print(l)
d = {}
for d['k'] in range(3):
    pass
print(d)
arr = [0, 0]
for arr[1] in 'xyz':
    print(arr)
for i in range(3):
    for j in range(3):
        if j > i: break
        print(i, j, end=';')
    else:
        print('full', i)
for x in 1, 2, 3: print(x, end='')
print()
for k in {'a': 1, 'b': 2}: print(k, end='')
print()
for i in range(3):
    i = i * 10
    print(i, end=' ')
print()

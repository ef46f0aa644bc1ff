d = {i: i for i in range(4)}
try:
    for k in d:
        d[k + 10] = 1
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
for k in d: d[k] = 'updated'
print(d)
try:
    for k, v in d.items():
        d.pop(k); d['n'] = 1
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
it = iter(d)
next(it)
d[3] = 3
try:
    next(it)
except RuntimeError as e:
    print(e)
for k in list(d):
    if k % 2: del d[k]
print(d)
s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e:
    print(e)
try:
    for x in s: s.discard(x)
except RuntimeError as e:
    print(e)
d = {'a': 1}
for k in d:
    d['b'] = 2
    break
print(d)
try:
    for v in d.values(): d.clear()
except RuntimeError as e:
    print(e)
print(d)
d = {1: 1, 2: 2, 3: 3}
out = []
try:
    for k in d:
        out.append(k)
        d.pop(1, None); d[1] = 1
        if len(out) > 8: break
except RuntimeError as e:
    print(e)
print(out)

found = []
for i in range(2, 40):
    for j in range(2, i):
        if i % j == 0:
            break
    else:
        found.append(i)
print(found)
def search(grid, v):
    for r, row in enumerate(grid):
        for c, x in enumerate(row):
            if x == v:
                return r, c
    return None
print(search([[1, 2], [3, 4]], 3), search([[1]], 9))
out = []
i = 0
while i < 6:
    i += 1
    for k in range(i):
        if k == 3: break
        if k % 2: continue
        out.append((i, k))
    else:
        continue
    out.append(('broke', i))
print(out)
for i in range(3):
    try:
        if i == 1:
            continue
        print('body', i)
    finally:
        print('finally', i)
while True:
    try:
        break
    finally:
        print('leaving')
for a in range(3):
    for b in range(3):
        for c in range(3):
            if (a, b, c) == (1, 1, 1): break
        else: continue
        break
    else: continue
    break
print(a, b, c)

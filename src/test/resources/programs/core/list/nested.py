grid = [[r * 3 + c for c in range(3)] for r in range(3)]
print(grid, [row[1] for row in grid], [grid[i][i] for i in range(3)], [x for row in grid for x in row if x % 2], sum([sum(r) for r in grid]), max([max(r) for r in grid]), list(map(sum, grid)), list(map(list, zip(*grid))), [r[::-1] for r in grid[::-1]])
grid[1][1:] = ['x']; grid[2] += [9, 9]; grid[0][0] = grid; print(len(grid), grid[1], grid[2], grid[0][0] is grid, grid[0][1:])
deep = []
cur = deep
for i in range(5):
    cur.append([i]); cur = cur[-1]
print(deep, deep[0][1][1][0], len(deep))
def depth(x): return 1 + max([depth(y) for y in x] + [0]) if isinstance(x, list) else 0
print(depth(deep), depth([]), depth([[], [[]]]), depth(5))
table = [['id', 'name'], [1, 'a'], [2, 'b']]; head, *rows = table; print([dict(zip(head, r)) for r in rows], [[str(c).rjust(3) for c in r] for r in table])
a = [[1, 2], [3]]; b = a[:]; b[0].append('shared'); b.append('own'); print(a, b, a[0] is b[0], a == b[:2])
l = [1, [2, [3, [4, [5]]]]]
while len(l) > 1: print(l[0], end=' '); l = l[1]
print(l)
m = [[0] * 4 for _ in range(3)]
for i, row in enumerate(m):
    for j in range(len(row)): row[j] = i ^ j
print(m, [[m[j][i] for j in range(3)] for i in range(4)], any([0 in r for r in m]), [r.index(max(r)) for r in m], sorted(m, reverse=True), sorted(m, key=lambda r: r[-1]), m < [[0, 1, 2, 4]], [1, [2]] < [1, [3]], [[1], 2] == [[1], 2])

def identity(n): return [[1 if i == j else 0 for j in range(n)] for i in range(n)]
def mul(a, b): return [[sum([a[i][k] * b[k][j] for k in range(len(b))]) for j in range(len(b[0]))] for i in range(len(a))]
def power(m, n):
    r = identity(len(m))
    while n:
        if n & 1: r = mul(r, m)
        m = mul(m, m)
        n >>= 1
    return r
def det(m):
    if len(m) == 1: return m[0][0]
    return sum([(-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m))])
print(power([[1, 1], [1, 0]], 90)[0][1], power([[2, 0], [0, 3]], 10), det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), det([[1, 2], [2, 4]]))
def transpose(m): return [list(r) for r in zip(*m)]
def show(m):
    w = max([len(str(x)) for r in m for x in r])
    for r in m: print(' '.join([str(x).rjust(w) for x in r]))
show(transpose([[1, 20, 300], [4, 5, 6]]))
def solve(a, b):
    n = len(a)
    m = [r[:] + [v] for r, v in zip(a, b)]
    for c in range(n):
        p = max(range(c, n), key=lambda r: abs(m[r][c]))
        if m[p][c] == 0: raise ArithmeticError('singular')
        m[c], m[p] = m[p], m[c]
        for r in range(n):
            if r != c:
                f = m[r][c] / m[c][c]
                m[r] = [x - f * y for x, y in zip(m[r], m[c])]
    return [round(m[i][n] / m[i][i], 9) for i in range(n)]
print(solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3]))
try: solve([[1, 2], [2, 4]], [1, 2])
except ArithmeticError as e: print(e)
def spiral(n):
    g, x, y, dx, dy = [[0] * n for _ in range(n)], 0, 0, 1, 0
    for i in range(1, n * n + 1):
        g[y][x] = i
        if not (0 <= x + dx < n and 0 <= y + dy < n and g[y + dy][x + dx] == 0): dx, dy = -dy, dx
        x, y = x + dx, y + dy
    return g
show(spiral(5))

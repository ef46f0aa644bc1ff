from fractions import Fraction
from itertools import product


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows differ in length")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __repr__(self):
        width = max(len(str(x)) for row in self.rows for x in row)
        return "\n".join(" ".join(f"{x!s:>{width}}" for x in row) for row in self.rows)

    def __getitem__(self, key):
        match key:
            case int(i):
                return self.rows[i]
            case (int(i), int(j)):
                return self.rows[i][j]
            case (slice() as rows, slice() as columns):
                return Matrix([row[columns] for row in self.rows[rows]])
        raise TypeError(f"bad index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(*pair)] for pair in zip(self.rows, other.rows)])

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"{self.shape} @ {other.shape}")
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in other.T.rows] for row in self.rows])

    def __rmul__(self, k):
        return Matrix([[k * x for x in row] for row in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __iter__(self):
        return (x for row in self.rows for x in row)

    def solve(self, b):
        n = self.shape[0]
        m = [[Fraction(x) for x in row] + [Fraction(y)] for row, y in zip(self.rows, b)]
        for i in range(n):
            pivot = next((r for r in range(i, n) if m[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError("singular")
            m[i], m[pivot] = m[pivot], m[i]
            m[i] = [x / m[i][i] for x in m[i]]
            for r in range(n):
                if r != i:
                    m[r] = [x - m[r][i] * y for x, y in zip(m[r], m[i])]
        return [row[-1] for row in m]


a = Matrix([[1, 2], [3, 4]])
print(a, a.T, a @ a.T, 2 * a + Matrix.identity(2), sep="\n--\n")
print(Matrix([[1, 1], [1, 0]]) ** 90, [*a], sum(a), a[1], a[1, 0], a[0:1, ::-1].rows, a == a.T.T)
a[0, 0] = 10
print(a.rows, *a.solve([1, 2]), Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]).solve([8, -11, -3]))
for bad in (lambda: Matrix([[1], [1, 2]]), lambda: a["x"], lambda: a @ Matrix([[1]]), lambda: Matrix([[1, 1], [1, 1]]).solve([1, 2]), lambda: a[5]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


def life(cells):
    near = {}
    for x, y in cells:
        for dx, dy in product((-1, 0, 1), repeat=2):
            if dx or dy:
                near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {cell for cell, n in near.items() if n == 3 or n == 2 and cell in cells}


def show(cells, size):
    return "\n".join("".join(".#"[(x, y) in cells] for x in range(size)) for y in range(size))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    glider = life(glider)
print(show(glider, 5))


def flood(grid, x, y, to):
    rows = [list(row) for row in grid.split()]
    old, todo = rows[y][x], [(x, y)]
    while todo:
        x, y = todo.pop()
        if 0 <= y < len(rows) and 0 <= x < len(rows[y]) and rows[y][x] == old:
            rows[y][x] = to
            todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return "\n".join(map("".join, rows))


print(flood("..#.. .#.#. #...# .#.#. ..#..", 2, 2, "o"))


def spiral(rows):
    return rows and [*rows[0], *spiral(list(zip(*rows[1:]))[::-1])]


print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), [list(map(sum, zip(*[[1, 2], [3, 4]])))], [[0] * 2] * 2)


def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i - 1][j - 1] + 1 if x == y else max(table[i - 1][j], table[i][j - 1])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(out))


print(lcs("AGGTAB", "GXTXAYB"), lcs("kitten", "sitting"))

"""A matrix class over fractions, with operators, inverse, determinant and rank."""
from fractions import Fraction
from itertools import product


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction(x) for x in row] for row in rows]
        if not self.rows or not self.rows[0]:
            raise ValueError("empty matrix")
        widths = {len(row) for row in self.rows}
        if len(widths) > 1:
            raise ValueError(f"ragged rows: widths {sorted(widths)}")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @classmethod
    def build(cls, n, m, f):
        return cls([[f(i, j) for j in range(m)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            return self.rows[i][j]
        return list(self.rows[key])

    def __eq__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return self.rows == other.rows

    def __add__(self, other):
        self._same_shape(other)
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __mul__(self, k):
        if isinstance(k, (int, Fraction)):
            return Matrix([x * k for x in row] for row in self.rows)
        return NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(row, col)) for col in columns] for row in self.rows)

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def _same_shape(self, other):
        if self.shape != other.shape:
            raise ValueError(f"shapes differ: {self.shape} and {other.shape}")

    def _eliminate(self, extra=None):
        m = [list(r) + (list(e) if extra else []) for r, e in zip(self.rows, extra or self.rows)]
        n, width = self.shape
        det, rank = Fraction(1), 0
        for col in range(width):
            pivot = next((r for r in range(rank, n) if m[r][col]), None)
            if pivot is None:
                det *= 0
                continue
            if pivot != rank:
                m[rank], m[pivot] = m[pivot], m[rank]
                det = -det
            det *= m[rank][col]
            m[rank] = [x / m[rank][col] for x in m[rank]]
            for r in range(n):
                if r != rank and m[r][col]:
                    factor = m[r][col]
                    m[r] = [x - factor * y for x, y in zip(m[r], m[rank])]
            rank += 1
            if rank == n:
                break
        return m, det, rank

    def det(self):
        if self.shape[0] != self.shape[1]:
            raise ValueError("determinant needs a square matrix")
        return self._eliminate()[1]

    def rank(self):
        return self._eliminate()[2]

    def inverse(self):
        n = self.shape[0]
        m, det, rank = self._eliminate(Matrix.identity(n).rows)
        if rank < n:
            raise ZeroDivisionError("matrix is singular")
        return Matrix([row[n:] for row in m])

    def __str__(self):
        cells = [[str(x) for x in row] for row in self.rows]
        widths = [max(len(r[j]) for r in cells) for j in range(len(cells[0]))]
        return "\n".join("[" + "  ".join(c.rjust(w) for c, w in zip(r, widths)) + "]" for r in cells)


a = Matrix([[2, 1, 1], [1, 3, 2], [1, 0, 0]])
b = Matrix.build(3, 3, lambda i, j: i * 3 + j)
print(a @ b, a + b, 2 * a - b, a.T, sep="\n\n")
print(a.det(), a.rank(), b.det(), b.rank(), a.shape, a[0, 1], a[1])
print(a.inverse())
print(a @ a.inverse() == Matrix.identity(3), a ** 5 == a @ a @ a @ a @ a, a ** -2 == (a @ a).inverse())
hilbert = Matrix.build(4, 4, lambda i, j: Fraction(1, i + j + 1))
print(hilbert.inverse(), hilbert.det())
for f in [lambda: b.inverse(), lambda: a @ Matrix([[1, 2]]), lambda: a + Matrix([[1]]), lambda: Matrix([[1, 2], [3]]), lambda: Matrix([]), lambda: Matrix([[1, 2]]).det(), lambda: a * "x", lambda: a == 5]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
fib = Matrix([[1, 1], [1, 0]]) ** 100
print(fib[0, 1], all((Matrix.identity(2) * k)[i, j] == (k if i == j else 0) for k, i, j in product(range(3), range(2), range(2))))

class Trace(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


t = Trace(a=1, b=[1])
t["a"] += 1
t["b"] += [2]
print(dict(t))


class Vector:
    def __init__(self, *xs):
        self.xs = list(xs)

    def __repr__(self):
        return f"Vector{tuple(self.xs)}"

    def __add__(self, other):
        print("add")
        return Vector(*[a + b for a, b in zip(self.xs, other.xs)])

    def __iadd__(self, other):
        print("iadd")
        self.xs = [a + b for a, b in zip(self.xs, other.xs)]
        return self

    def __mul__(self, k):
        print("mul")
        return Vector(*[a * k for a in self.xs])

    def __imatmul__(self, other):
        return "matmul"

    def __ifloordiv__(self, other):
        return NotImplemented


v = w = Vector(1, 2)
v += Vector(1, 1)
print(v, v is w)
v *= 3
print(v, w)
v @= 1
print(v)
w.label = "x"
w.label += "y"
print(w.label)
try:
    w //= 2
except TypeError as e:
    print(e)
try:
    w -= 1
except TypeError as e:
    print(e)
x = (1, [2])
try:
    x[1] += [3]
except TypeError as e:
    print(e, x)
n = 7
n <<= 2
n |= 1
n ^= 3
n %= 11
n **= 3
n //= 2
n -= 1
n >>= 1
n &= 0xF
print(n)
s = {1, 2, 3}
s |= {4}
s &= {2, 3, 4}
s -= {2}
s ^= {9}
print(sorted(s))
text = "a"
text *= 3
text += "b"
print(text)
d = {"a": 1}
d |= [("b", 2)]
print(d)
try:
    undefined += 1
except NameError as e:
    print(e)

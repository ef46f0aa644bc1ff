class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Bool(Len):
    def __bool__(self):
        print("asked")
        return self.n > 1


print([bool(x) for x in (0, 0.0, 0j, "", [], (), {}, set(), None, Ellipsis, NotImplemented is None, Len(0), Len(2), Bool(1), Bool(2))])
for bad in ("__bool__", "__len__"):
    cls = type("Bad", (), {bad: lambda self: -1 if bad == "__len__" else 3})
    try:
        bool(cls())
    except (TypeError, ValueError) as e:
        print(e)
print(1 < 2 == 2 != 3 >= 3 > 2 <= 2, 1 == 1.0 == True, 2 in [1, 2] == True, "a" < "b" < "c")
print([1, 2] < [1, 2, 0], (1, "a") < (1, "b"), [] < [0], {1} < {1, 2}, {1, 2} <= {2, 1}, {1} < {2}, "Z" < "a")
print(float("nan") != float("nan"), 0.0 == -0.0, 10**20 == 1e20, 2**53 == 2.0**53 + 1)
for f in (lambda: 1 < "a", lambda: [] < (), lambda: {} < {}, lambda: None < None, lambda: 1j < 2j, lambda: object() < object()):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Odd:
    def __eq__(self, other):
        return "maybe"

    def __lt__(self, other):
        return []

    def __contains__(self, item):
        return "yes"


o = Odd()
print(o == 1, o != 1, o < 1, not o < 1, 5 in o, 5 not in o, o in [1, o], [o] == [1], o is o)


class Low:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print("lt", self.v, other.v)
        return self.v < other.v

    def __repr__(self):
        return str(self.v)


print(Low(1) > Low(2), min(Low(3), Low(1)), sorted([Low(2), Low(1)]), max([Low(1), Low(1)]))
print(sorted([3, True, 2.5, False]), sorted("bca", key=lambda c: -ord(c)), sorted([(1, "b"), (0, "z"), (1, "a")], reverse=True))
print(None is None, (lambda: 0) == (lambda: 0), print == print, [].append == [].append)

text = "abcdefgh"
items = list(range(8))
for cut in (slice(None), slice(2), slice(2, 5), slice(-3, None), slice(None, -3), slice(None, None, 2), slice(None, None, -1),
            slice(5, 2, -1), slice(-1, -5, -2), slice(100), slice(-100, 3), slice(3, 3), slice(6, 1), slice(0, None, 3)):
    print(cut, text[cut], items[cut], tuple(items)[cut], cut.indices(8), bytes(items)[cut])
items[2:4] = "xyz"
print(items)
items[:2] = []
print(items)
items[::2] = range(len(items[::2]))
print(items)
del items[1::2]
print(items)
items[len(items):] = [9, 9]
print(items)
items[1:1] = (n for n in (7, 8))
print(items)
del items[:]
print(items)
for bad in ((slice(None, None, 2), [1, 2, 3]), (slice(None, None, -1), [1]), (slice(0, 2), 5), (slice(None, None, 0), [])):
    numbers = [1, 2, 3, 4]
    try:
        numbers[bad[0]] = bad[1]
        print(numbers)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for bad in ("a", 1.0, None, (1, 2)):
    try:
        text[bad]
    except TypeError as e:
        print(e)
    try:
        [1][bad]
    except TypeError as e:
        print(e)
try:
    "abc"["a":]
except TypeError as e:
    print(e)
print(slice(1, 2) == slice(1, 2, None), slice(1, 2) < slice(1, 3), repr(slice(1, None)), slice(3).stop)


class Grid:
    def __getitem__(self, key):
        return key


g = Grid()
print(g[1], g[1:2], g[1:2, ::3], g[...], g[()], g[1, ], g[:, None])
print(range(10)[2:8:3], range(10)[::-1], range(10)[-1], list(range(10, 0, -3))[1:])

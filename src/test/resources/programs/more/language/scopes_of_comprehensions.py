x = "global"
print([x for x in range(3)], x)
print([y := n * 2 for n in range(3)], y)
print({n: m for n in range(3) for m in range(n)}, {n % 2 for n in range(5)})
print([(i, j) for i in range(3) if i for j in range(i) if j % 2 == 0])


class C:
    size = 3
    items = [n for n in range(size)]
    try:
        bad = [size for n in range(2)]
    except NameError as e:
        print("in a class:", e)
    squares = {n: n * n for n in items}


print(C.items, C.squares)


def f():
    total = 0
    values = [total := total + n for n in range(5)]
    return values, total


print(f())
gen = (print("made", n) or n for n in range(2))
print("nothing yet")
print(next(gen), list(gen))
try:
    (n for n in 5)
except TypeError as e:
    print(e)
print([[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)])
print([*map(lambda n: [m for m in range(n)], range(3))])
print(any((last := n) > 2 for n in range(10)), last)
print(sum(n for n in range(4)), max((n * n for n in range(-3, 3)), default=0), sorted((c for c in "hello"), reverse=True))
fs = [lambda: n for n in range(3)]
print([g() for g in fs])
print([n for n in range(20) if n % 2 if n % 3], [n if n % 2 else -n for n in range(4)])
matrix = [[0] * 3 for _ in range(2)]
matrix[0][1] = 5
print(matrix)
print([(a, b) for a, *b in [(1, 2, 3), "xy"]])

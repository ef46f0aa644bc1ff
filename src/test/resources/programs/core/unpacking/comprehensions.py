print([x * x for x in range(6)], [x for x in 'a b'.split()], [])
print({x % 3 for x in range(10)}, {k: v for k, v in zip('abc', range(3))})
print([(x, y) for x in range(3) for y in range(x)])
print([x for x in range(20) if x % 2 if x % 3])
print([[i * j for j in range(3)] for i in range(3)])
m = [[1, 2, 3], [4, 5, 6]]
print([[r[i] for r in m] for i in range(3)], [v for r in m for v in r])
x = 'outer'
print([x for x in range(3)], x)
print({x: x for x in 'ab'}, {x for x in [1]}, x)
print([y for x in [[1, 2], [3]] for y in x])
def f(n):
    return [n + i for i in range(n)]
print(f(3))
fns = [lambda: i for i in range(3)]
print([g() for g in fns])
print({v: k for k, v in {'a': 1, 'b': 2, 'c': 1}.items()})
print([a + b for a, b in [(1, 2), (3, 4)]], [a for a, *_ in ['xyz', 'pq']])
print([i if i else 'zero' for i in range(3)], [(i, i ** 2) for i in range(3)])
print(sum([i for i in range(101)]), [c.upper() for c in 'abc' if c != 'b'])
print([[y for y in range(x)] for x in range(4)])
words = ['apple', 'bob', 'cat']
print({w[0]: len(w) for w in words}, {len(w) for w in words})
print([z for z in (lambda: [1, 2])()], [not b for b in [True, False]])
n = 3
print([n for n in range(n)], n)
print([i for i in range(5) if i not in [j for j in range(3)]])
print({i: [j for j in range(i)] for i in range(3)}, [{k} for k in range(2)], [k := 1 for _ in 'ab'])

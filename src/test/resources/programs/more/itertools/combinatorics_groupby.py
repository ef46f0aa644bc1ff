from itertools import product, permutations, combinations, combinations_with_replacement, groupby
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product('a', [])), len(list(product(range(3), repeat=3))), list(permutations('abc', 2)), list(permutations([1, 2])), list(permutations([1], 2)), list(combinations('abcd', 2)), list(combinations([1, 2], 3)), list(combinations_with_replacement('ab', 2)), len(list(permutations(range(5)))), list(combinations([], 0)))
print([(k, list(g)) for k, g in groupby('aaabbca')], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], [k for k, g in groupby(sorted('mississippi'))], {k: [w for w in g] for k, g in groupby(sorted(['bb', 'a', 'cc', 'd'], key=len), key=len)})
g = groupby('aab'); k, first = next(g); k2, second = next(g); print(k, list(first), k2, list(second), list(groupby([])))
for f in [lambda: combinations('abc', -1), lambda: product(5), lambda: permutations('abc', 'x'), lambda: list(groupby(5)), lambda: combinations('abc'), lambda: list(groupby([1], key=5)), lambda: product('a', repeat=-1), lambda: product('a', rep=1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(sum(1 for p in permutations(range(4)) if all(p[i] != i for i in range(4))), [c for c in combinations(range(1, 10), 3) if sum(c) == 15], max(product([3, 1], [2, 9]), key=sum), [''.join(p) for p in product('01', repeat=2)], next(combinations('xyz', 2)))

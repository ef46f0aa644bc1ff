from itertools import *
import operator
class Third:
    def __init__(self, n): self.n = n
    def __add__(self, other): return Third(self.n + other.n)
    def __float__(self): return self.n / 3
    def __repr__(self): return f'{self.n}/3'
print(list(islice(count(5), 3)), list(islice(count(0.5, 0.25), 3)), list(islice(count(10, -3), 4)), count(3), count(1, 2), repeat('x', 3), repeat(1))
print(list(islice(count(Third(1), Third(2)), 3)))
it = iter(range(10)); print(list(islice(it, 2, 8, 3)), list(it))
it = iter(range(10)); print(list(islice(it, 3)), next(it), list(islice(it, 0)), list(islice(it, None, None, 2)))
it = iter(range(10)); print(list(islice(it, 5, 3)), list(it))
print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate('abc')), list(accumulate([1,2,3], operator.mul)))
print(list(chain('ab', [1], ())), list(chain.from_iterable(['ab', 'cd'])), list(compress('abcd', [1, 0, 1])))
print(list(islice(cycle('ab'), 5)), list(cycle([])), list(dropwhile(lambda x: x < 3, [1, 4, 1])), list(takewhile(lambda x: x < 3, [1, 2, 4, 1])), list(filterfalse(None, [0, 1, '', 'a'])), list(filterfalse(lambda x: x % 2, range(5))))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise('abcd')), list(pairwise('a')), list(zip_longest('ab', 'c', fillvalue='-')), list(zip_longest()))
for k, g in groupby('aabbbca'): print(k, list(g), end=' ')
print([(k, len(list(g))) for k, g in groupby(sorted(['x', 'yy', 'zz', 'w'], key=len), key=len)], [k for k, g in groupby([1, 1, 2])])
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a)); print(tee([1], 0), len(tee([1], 3)))
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product('a', [])), len(list(product(range(3), repeat=4))))
print(list(permutations('abc')), list(permutations(range(3), 2)), list(permutations([], 0)), list(permutations('ab', 3)))
print(list(combinations('abcd', 2)), list(combinations('ab', 0)), list(combinations('ab', 3)), list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement('', 2)), list(combinations_with_replacement('ab', 0)))
for f in (lambda: islice([1], -1), lambda: islice([1], 0, 1, 0), lambda: islice([1], 'a'), lambda: combinations('abc', -1), lambda: permutations('abc', 'x'), lambda: combinations([1]), lambda: product([1], repeat=-1), lambda: repeat(), lambda: chain.from_iterable(5) and 0, lambda: list(chain([1], 5)), lambda: count('a'), lambda: next(iter(cycle([]))), lambda: combinations('abc', 1.5), lambda: tee([1], -1), lambda: starmap(1, 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = count(); print(next(c), next(c), c, type(c).__name__, list(zip(c, 'ab')))
print(sum(map(lambda p: p[0] * p[1], product(range(5), repeat=2))), [next(r) for r in [repeat(7)]], list(map(pow, range(4), repeat(2))))
def gen():
    print('start'); yield 1; print('mid'); yield 2
for x in chain(gen(), gen()): print(x)
class I:
    def __iter__(self): return iter([3, 4])
print(list(product(I(), 'a')), list(chain(I(), I())), list(combinations(I(), 2)), list(accumulate(I())))

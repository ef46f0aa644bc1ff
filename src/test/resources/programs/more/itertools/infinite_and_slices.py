from itertools import count, cycle, repeat, islice, takewhile, dropwhile, chain, compress, starmap, tee, pairwise, accumulate, zip_longest, filterfalse
import operator
print(list(islice(count(5, 3), 4)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle('ab'), 5)), list(repeat('x', 3)), list(islice('abcdef', 2)), list(islice('abcdef', 1, None, 2)), list(islice('abcdef', 2, 4)), next(count()), repeat(5, 2), count(3), count(1, 2))
print(list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(chain('ab', [1], ())), list(chain.from_iterable([[1], [2, 3]])), list(compress('abcd', [1, 0, 1, 0])), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise([1, 2, 3])), list(filterfalse(lambda x: x % 2, range(6))))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([1, 2], initial=10)), list(accumulate('abc')), list(accumulate([])), list(zip_longest('abc', [1], fillvalue='-')), list(zip_longest([1], [])))
a, b = tee([1, 2, 3]); print(next(a), next(a), list(b), list(a)); x, y, z = tee('ab', 3); print(list(x), list(z), list(y))
it = iter(range(10)); print(list(islice(it, 3)), next(it), list(islice(it, 1, 4)), list(it))
for f in [lambda: islice([1], -1), lambda: list(islice([1], 0, 1, 0)), lambda: chain(5).__next__(), lambda: count('a'), lambda: list(zip_longest(1)), lambda: repeat(), lambda: cycle(5), lambda: list(accumulate([1, 'a'])), lambda: list(starmap(pow, [5])), lambda: list(takewhile(5, [1]))]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(next(cycle([]), 'empty'), sum(islice(count(1), 100)), [k for k in takewhile(lambda n: n * n < 50, count())], list(map(operator.add, [1, 2], repeat(10))), dict(zip('ab', count())))

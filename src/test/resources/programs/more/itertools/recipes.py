"""The recipes of the documentation, as people copy them, with odd arguments."""
import collections
import functools
import itertools
import math
import operator
from itertools import *


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ':', e)


def take(n, iterable):
    return list(islice(iterable, n))


def chunked(iterable, n):
    it = iter(iterable)
    while batch := tuple(islice(it, n)):
        yield batch


def sliding_window(iterable, n):
    it = iter(iterable)
    window = collections.deque(islice(it, n), maxlen=n)
    if len(window) == n:
        yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)


def roundrobin(*iterables):
    pending = len(iterables)
    nexts = cycle(iter(it).__next__ for it in iterables)
    while pending:
        try:
            for next_one in nexts:
                yield next_one()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))


def partition(predicate, iterable):
    a, b = tee(iterable)
    return list(filterfalse(predicate, a)), list(filter(predicate, b))


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def unique_everseen(iterable, key=None):
    seen = set()
    for element in iterable:
        k = element if key is None else key(element)
        if k not in seen:
            seen.add(k)
            yield element


def unique_justseen(iterable, key=None):
    return map(next, map(operator.itemgetter(1), groupby(iterable, key)))


def iter_except(func, exception, first=None):
    try:
        if first is not None:
            yield first()
        while True:
            yield func()
    except exception:
        pass


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    limit = math.isqrt(n) + 1
    for p in filter(data.__getitem__, range(3, limit, 2)):
        data[p * p:n:p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return list(compress(count(), data))


def triplewise(iterable):
    for (a, _), (b, c) in pairwise(pairwise(iterable)):
        yield a, b, c


print(take(3, count(10, -2)), list(chunked('abcdefg', 3)), list(sliding_window(range(5), 3)), ''.join(roundrobin('ABC', 'D', 'EF')))
print(partition(lambda x: x % 2, range(7)), list(powerset('abc')), ''.join(unique_everseen('AAAABBBCCDAABBB')), ''.join(unique_everseen('ABBcCAD', str.lower)), ''.join(unique_justseen('AAAABBBCCDAABBB')))
print(list(iter_except([1, 2, 3].pop, IndexError)), sieve(40), list(triplewise('abcde')), sum(map(operator.mul, [1, 2], [3, 4])), all(starmap(operator.eq, [(1, 1), (2, 2)])))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max, initial=2)), list(accumulate([], initial=5)), list(accumulate('abc')), list(accumulate([1, 2, 3], lambda a, b: a * b)))
print([(k, len(list(g))) for k, g in groupby(sorted('mississippi'))], [list(g) for _, g in groupby([1, 1, 2, 3, 3], lambda x: x > 1)], list(groupby([])))
print(list(zip_longest('ab', 'xyz', [1], fillvalue='-')), list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(permutations('abc', 2)), list(permutations([])), list(combinations('abcd', 2))[-1], list(combinations_with_replacement('ab', 2)), list(combinations('a', 3)))
print(list(islice('abcdefg', 2, None, 2)), list(islice('abc', 0)), list(islice(count(), 5, 8)), list(dropwhile(lambda x: x < 3, [1, 4, 2])), list(takewhile(lambda x: x < 3, [1, 4, 2])), list(compress('abcd', [1, 0, True])), list(repeat('x', 3)), list(repeat(1, 0)), list(chain('ab', [1], ())), list(chain.from_iterable(['ab', 'c'])), take(5, cycle('ab')), list(cycle([])))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a), list(tee([1], 0)), len(tee([1], 3)))
print(repr(count(3)), repr(count(1, 2)), repr(count(1.5)), repr(repeat(5)), repr(repeat(5, 2)), take(3, count(0.5, 0.25)), take(2, count('a')) if False else '')
for bad in (lambda: islice([1], -1), lambda: islice([1], 'a'), lambda: islice([1], 1, 2, 0), lambda: product([1], repeat=-1), lambda: combinations([1], -1), lambda: permutations([1], 'a'), lambda: count('a'), lambda: list(chain(5)), lambda: chain.from_iterable(5), lambda: list(chain.from_iterable([5])), lambda: tee([1], -1), lambda: tee(5), lambda: groupby(5), lambda: accumulate(5), lambda: list(starmap(pow, [5])), lambda: repeat(), lambda: repeat(1, 'a'), lambda: list(accumulate(['a', 1])), lambda: cycle(5), lambda: pairwise(5), lambda: islice([1]), lambda: next(count(1, 'a')) , lambda: list(takewhile(5, [1])), lambda: product([1], foo=2)):
    attempt(bad)
total = functools.reduce(operator.add, chain(range(3), repeat(10, 2)))
print(total, max(enumerate([3, 9, 2]), key=operator.itemgetter(1)), sorted(zip('bca', count())), dict(zip('abc', count(1))), list(map(lambda *a: a, [1, 2], 'ab')), list(zip(*[iter(range(6))] * 2)))
x, *y = it = iter([1, 2, 3])
print(x, y, list(it))

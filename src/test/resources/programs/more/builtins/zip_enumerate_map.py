print(list(zip()), list(zip('ab')), list(zip('abc', [1, 2])), list(zip('ab', [1, 2], strict=True)), dict(zip('ab', range(9))), list(zip(*[(1, 2), (3, 4)])))
for n, (a, b) in enumerate(((1, 2), (1, 2, 3))):
    for pair in ((range(a), range(b)), (range(b), range(a)), (range(2), range(2), range(b - 1))):
        try:
            print(list(zip(*pair, strict=True)))
        except ValueError as e:
            print(e)
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate(iterable='x', start=-1)), list(enumerate([], start=3)), next(enumerate('q', 10**20)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, 'az', 'by')), list(filter(None, [0, 1, '', 'a', [], None])), list(filter(str.isdigit, 'a1b2')), list(filter(lambda x: x > 1, (1, 2))))
for bad in (lambda: zip(1), lambda: zip([1], 2), lambda: zip([], foo=1), lambda: enumerate(1), lambda: enumerate(), lambda: enumerate([], 'a'), lambda: map(), lambda: map(str), lambda: map(str, 1), lambda: list(map(1, [2])), lambda: filter(None), lambda: filter(None, 1), lambda: list(map(lambda x: x, [1], [2])), lambda: next(zip([])), lambda: next(5), lambda: iter(5), lambda: iter(5, 1), lambda: reversed({1}), lambda: reversed(5), lambda: len(5), lambda: len(zip()), lambda: next(iter([]), 1, 2), lambda: any(1), lambda: all()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
z = zip([1, 2, 3], 'ab'); print(next(z), list(z), list(z), iter(z) is z)
it = iter([1, 2, 3]); print(list(zip(it, it)), next(it, 'none'))
print(any([]), all([]), any([0, '', 3]), all([1, '']), any(x > 2 for x in range(5)), list(reversed('abc')), list(reversed(range(0, 10, 3))), list(reversed({'a': 1, 'b': 2})))
data = iter('abcSdef'); print(list(iter(lambda: next(data), 'S')), list(data))
countdown = [3, 2, 1]; print(list(iter(countdown.pop, 3)), countdown)

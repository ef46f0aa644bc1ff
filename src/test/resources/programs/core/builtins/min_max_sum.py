print(min(3, 1, 2), max([3, 1, 2]), min('hello'), max('a', 'b'), min([5], default=0), max([], default='none'), min((), default=None), max([1, 1.0]), max(1.0, 1), min([[2], [1, 5]]), max({'a': 1, 'b': 0}), min(range(5, 2, -1)))
print(max(['aa', 'b', 'ccc'], key=len), min(['aa', 'b', 'c'], key=len), max('a', 'B', key=str.lower), min(-3, 2, key=abs), max([3, -5, 4], key=abs), max([(1, 'z'), (1, 'a')], key=lambda t: t[0]), min([], key=len, default='d'))
print(sum([1, 2]), sum([1.5, 2]), sum([], 5), sum([[1], [2]], []), sum((True, True)), sum(range(5)), sum([1], start=10), sum({1: 'a', 2: 'b'}), sum([2 ** 63, 1]), sum([0.1] * 3), sum([(1,), (2,)], ()))
for f in [lambda: min(), lambda: min([]), lambda: max(1), lambda: min(1, 'a'), lambda: max([1, None]), lambda: min(1, 2, default=3), lambda: max([1], bad=1), lambda: sum(), lambda: sum([1, 'a']), lambda: sum(['a', 'b']), lambda: sum(['a'], ''), lambda: sum(1), lambda: min([1, 2], key=5), lambda: sum([[1]]), lambda: max(None), lambda: sum([1], 'x'), lambda: sum([1], 2, 3)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(abs(-5), abs(-2.5), abs(True), abs(-0.0), abs(-2 ** 70), divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(7.5, 2), divmod(-7.5, 2), divmod(2 ** 70, 3), round(2.5), round(3.5), round(-2.567, 2), pow(2, 3))

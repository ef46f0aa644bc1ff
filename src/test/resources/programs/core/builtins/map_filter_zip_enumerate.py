print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(int, '123')), list(map(len, ['a', 'bb'])), list(map(max, [1, 5], [3, 2], [2, 9])))
print(list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(str.isdigit, 'a1b2')), list(filter(lambda x: x > 1, {1: 2, 3: 4})), list(zip()), list(zip([1])), list(zip([1, 2], 'ab', (True, False))), list(zip([1, 2, 3], 'a')))
print(list(enumerate('ab')), list(enumerate(['x'], start=5)), list(enumerate([], 1)), dict(enumerate('ab')), dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])), [list(t) for t in zip(*[[1, 2], [3, 4]])])
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e:
    print(e)
try:
    list(zip([1], [1, 2], [1], strict=True))
except ValueError as e:
    print(e)
try:
    list(zip([1, 2], [1, 2], [1], strict=True))
except ValueError as e:
    print(e)
m = map(lambda x: x * 2, [1, 2, 3]); print(next(m), list(m), list(m))
log = []
def f(x): log.append(x); return x
lazy = map(f, [1, 2, 3]); print(log, next(lazy), log)
z = zip([1, 2], [3, 4]); print(next(z), [*z], [*z])
try:
    list(map(lambda x: 1 / x, [1, 0]))
except ZeroDivisionError as e:
    print(e)
try:
    list(map(lambda x: x, [1], [2]))
except TypeError as e:
    print(e)
e = enumerate('xyz'); print(next(e), list(e)); print(type(map(str, [])).__name__, type(zip()).__name__, type(enumerate([])).__name__, type(filter(None, [])).__name__)
print(sorted(map(abs, [-3, 1])), sum(map(int, '12')), ' '.join(map(repr, ['a', 1])), max(map(len, ['a', 'bb'])), set(map(str.lower, 'Aa')), tuple(filter(None, (0, 1))), list(map(lambda p: p[0] + p[1], zip([1], [2]))), [i + v for i, v in enumerate([5, 6])], list(map(None.__class__, [])))
for (i, (a, b)) in enumerate(zip('ab', [1, 2])): print(i, a, b, end=';')
print(list(map(print, [1, 2])), list(filter(lambda kv: kv[1], {'a': 0, 'b': 1}.items())))

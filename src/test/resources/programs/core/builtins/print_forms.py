print()
print('a', 'b', 3, None, True, 1.0)
print('a', 'b', sep='')
print('a', 'b', sep=', ', end='!\n')
print('no newline', end='')
print(' continued')
print(1, 2, 3, sep='\n')
print(sep='x', end='y\n')
print('', '', sep='-')
print(*[1, 2, 3], sep=' + ', end=' = 6\n')
print('x', sep=None, end=None)
print('flush', flush=True)
print([1, 'a'], (2,), {'k': 'v'}, {3}, sep=' | ')
print('tab\tnew\nline', 'quote\'s')
print(print('inner'))
class P:
    def __str__(self): return 'str of P'
    def __repr__(self): return 'repr of P'
print(P(), [P()], {P: 1}.__class__.__name__, f'{P()} {P()!r}', (P(), P()), {'p': P()})
for kw in [{'sep': 1}, {'end': 5}, {'bad': 1}, {'sep': []}]:
    try:
        print('a', 'b', **kw)
    except TypeError as e:
        print(e)
print('%s' % P(), str(P()), repr(P()), '{} {!r}'.format(P(), P()))
print('a' 'b', 'c' + 'd', 'e' * 3, ('t',), end='\n\n')
print(1,); print((1,)); print(((1))); print('ünïcödé 日本 😀')
print(0.1 + 0.2, 1e16, 100000000000000000000, -0.0, 1_000, 0xff, 1e-7, 2 ** 0.5, 10 / 5)

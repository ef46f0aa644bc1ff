def count(n):
    for i in range(n):
        print('yielding', i)
        yield i
    return 'result'
g = count(2)
print('created', type(g).__name__)
print(next(g)); print(next(g))
try: next(g)
except StopIteration as e: print('stop', e.value, e.args)
try: next(g)
except StopIteration as e: print('stop again', e.value)
def empty():
    return
    yield
print(list(empty()), list(count(1)), next(empty(), 'dflt'))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib(); print([next(f) for _ in range(12)], next(f))
def squares(n):
    for i in range(n): yield i * i
print(sum(squares(4)), max(squares(5)), tuple(squares(3)), sorted(squares(3), reverse=True), 9 in squares(5), dict(zip('abc', squares(3))), *squares(3), ','.join(map(str, squares(3))))
a, *b = squares(4); print(a, b, iter(g) is g, list(g))
def multi():
    x = yield 1, 2
    print('got', x)
    y = yield
    print('got', y)
m = multi(); print(next(m), m.send('A'))
try: m.send('B')
except StopIteration: print('finished')
try: multi().send(5)
except TypeError as e: print(e)
def walk(t):
    if t is None: return
    l, v, r = t
    yield from walk(l)
    yield v
    yield from walk(r)
print(list(walk(((None, 1, None), 2, (None, 3, None)))))

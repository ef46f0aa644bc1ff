def inner():
    x = yield 1
    print('inner got', x)
    try: yield 2
    except ValueError as e: print('inner caught', e); yield 'recovered'
    return 'inner result'
def outer():
    r = yield from inner()
    print('outer got', r)
    yield from 'ab'
    yield from [10, 20]
    yield from range(2)
    return 'outer result'
o = outer(); print(next(o), o.send('hello'), o.throw(ValueError('v')), next(o), list(o))
def chain(*its):
    for it in its: yield from it
print(list(chain('ab', [1], (2,), {3: 4}, {5})))
def flatten(x):
    for v in x:
        if isinstance(v, list): yield from flatten(v)
        else: yield v
print(list(flatten([1, [2, [3, [4]], []], [[5]]])))
def deep(n):
    if n: yield from deep(n - 1)
    yield n
print(list(deep(10)), sum(deep(50)))
def closer():
    try: yield from inner2()
    finally: print('outer finally')
def inner2():
    try: yield 1
    finally: print('inner finally')
c = closer(); next(c); c.close()
def bad(): yield from 5
try: list(bad())
except TypeError as e: print(e)
def result(): return (yield from sub())
def sub(): yield 'y'; return 99
r = result(); print(next(r))
try: next(r)
except StopIteration as e: print(e.value)
class It:
    def __iter__(self): return iter([7, 8])
def y(): yield from It()
print(list(y()))
def perms(items):
    if not items: yield []
    for i, x in enumerate(items):
        for p in perms(items[:i] + items[i + 1:]): yield [x] + p
print(list(perms([1, 2, 3])))

def averager():
    total, count, average = 0, 0, None
    while True:
        try:
            term = yield average
        except ValueError as e:
            print("reset:", e)
            total, count, average = 0, 0, None
            continue
        if term is None:
            return count, average
        total += term
        count += 1
        average = total / count


a = averager()
print(next(a), a.send(10), a.send(20), a.throw(ValueError("again")), a.send(4))
try:
    a.send(None)
except StopIteration as e:
    print("result", e.value)
try:
    a.send(1)
except StopIteration as e:
    print("over", e.value)


def grouper(results):
    while True:
        results.append((yield from averager()))


results = []
g = grouper(results)
next(g)
for n in (1, 2, None, 30, None):
    g.send(n)
print(results)
g.close()


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)))


def pipeline(*stages):
    def run(source):
        for stage in stages:
            source = stage(source)
        return source

    return run


evens = lambda xs: (x for x in xs if x % 2 == 0)
squares = lambda xs: (x * x for x in xs)
print(list(pipeline(evens, squares)(range(8))))


def managed(log):
    log.append("open")
    try:
        while True:
            log.append((yield))
    finally:
        log.append("closed")


log = []
m = managed(log)
next(m)
m.send("a")
m.close()
m.close()
print(log)
for wrong in (lambda: managed([]).send(1), lambda: next(iter(())), lambda: (yield_again := managed([]), next(yield_again), yield_again.throw(KeyError("k")))):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


i = ignoring()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)


def reentrant():
    yield next(itself)


itself = reentrant()
try:
    next(itself)
except ValueError as e:
    print(e)


def stops():
    yield 1
    raise StopIteration("early")


try:
    list(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__))
print(sum(x for x in tree(4)), max(tree(3)), sorted(tree(2)), dict.fromkeys(tree(2)), [*zip(tree(2), tree(2))], 3 in tree(3))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1


c = Countdown(3)
print(list(c), list(c), [(x, y) for x in c for y in c if x < y], iter(c) is iter(c))

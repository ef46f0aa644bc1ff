def numbers(text):
    for line in text.split('\n'):
        for tok in line.split():
            try: yield int(tok)
            except ValueError: continue
def take(n, it):
    for i, x in enumerate(it):
        if i >= n: return
        yield x
def window(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)
def batch(it, n):
    it = iter(it)
    while True:
        chunk = list(take_n(it, n))
        if not chunk: return
        yield chunk
def take_n(it, n):
    for _ in range(n):
        try: yield next(it)
        except StopIteration: return
def primes():
    found, n = [], 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n); yield n
        n += 1
def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y): yield x; x = next(a, None)
        else: yield y; y = next(b, None)
print(list(numbers('1 a 2\n3 x\n 4')), list(take(10, primes())), list(window(range(5), 3)), list(batch(range(7), 3)), list(merge([1, 4, 6], [2, 3, 7, 8])))
def coroutine_log(log):
    while True:
        msg = yield len(log)
        log.append(msg)
log = []; c = coroutine_log(log); next(c); print(c.send('a'), c.send('b'), log)
def scheduler(tasks):
    order = []
    while tasks:
        t = tasks.pop(0)
        try: order.append(next(t)); tasks.append(t)
        except StopIteration: pass
    return order
def task(name, n):
    for i in range(n): yield f'{name}{i}'
print(scheduler([task('a', 3), task('b', 1), task('c', 2)]))
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))), sum(Tree(1, Tree(2))))
def collatz(n):
    while n != 1: yield n; n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(list(collatz(6)), max(collatz(27)), sum(1 for _ in collatz(97)))

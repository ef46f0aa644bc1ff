class Accumulator:
    def __init__(self, start=0): self.total, self.history = start, []
    def __call__(self, n):
        self.total += n; self.history.append(n)
        return self.total
acc = Accumulator(10)
print([acc(i) for i in range(4)], acc.total, acc.history, list(map(acc, [100, 200])), callable(acc))
class Memo:
    def __init__(self, fn): self.fn, self.cache, self.hits = fn, {}, 0
    def __call__(self, *args):
        if args in self.cache: self.hits += 1
        else: self.cache[args] = self.fn(*args)
        return self.cache[args]
fib = Memo(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(60), fib.hits, len(fib.cache))
class Chain:
    def __init__(self): self.ops = []
    def add(self, n): self.ops.append(('add', n)); return self
    def mul(self, n): self.ops.append(('mul', n)); return self
    def run(self, v):
        for op, n in self.ops:
            v = v + n if op == 'add' else v * n
        return v
print(Chain().add(1).mul(5).add(-2).run(3))
class Machine:
    transitions = {('idle', 'start'): 'running', ('running', 'pause'): 'paused', ('paused', 'start'): 'running', ('running', 'stop'): 'idle'}
    def __init__(self): self.state, self.log = 'idle', []
    def fire(self, event):
        try:
            self.state = self.transitions[self.state, event]
        except KeyError:
            raise ValueError(f'{event!r} not allowed in {self.state!r}') from None
        self.log.append(self.state)
m = Machine()
for e in ['start', 'pause', 'stop', 'start', 'stop']:
    try: m.fire(e); print(e, '->', m.state)
    except ValueError as err: print(err)
print(m.log)
class Linked:
    def __init__(self, items=()):
        self.head = None
        for i in reversed(list(items)): self.head = (i, self.head)
    def __iter__(self):
        out, n = [], self.head
        while n: v, n = n; out.append(v)
        return iter(out)
    def reverse(self):
        prev, n = None, self.head
        while n: v, n = n; prev = (v, prev)
        self.head = prev
l = Linked('abc'); print(list(l), l.head); l.reverse(); print(list(l))

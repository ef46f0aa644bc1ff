class Customer:
    def __init__(self, name, need): self.name, self.need, self.served_at = name, need, None
    def __repr__(self): return f'{self.name}:{self.need}'
class Queue:
    def __init__(self): self.items = []
    def put(self, x, urgent=False): self.items.insert(0, x) if urgent else self.items.append(x)
    def get(self):
        if not self.items: raise IndexError('queue is empty')
        return self.items.pop(0)
    def __len__(self): return len(self.items)
    def __iter__(self): return iter(list(self.items))
    def __contains__(self, name): return any([c.name == name for c in self.items])
q = Queue()
for i, n in enumerate(['ann', 'bob', 'cy', 'di']): q.put(Customer(n, (i * 7) % 5 + 1), urgent=n == 'cy')
print(list(q), len(q), 'bob' in q, 'zed' in q, bool(q))
clock, log = 0, []
while q:
    c = q.get()
    c.served_at = clock
    clock += c.need
    log.append((c.served_at, c.name, clock))
    if c.need > 3:
        c.need -= 3
        q.put(c)
print(log, clock)
try: q.get()
except IndexError as e: print(e)
by_name = {}
for start, name, end in log: by_name.setdefault(name, []).append(end - start)
print(by_name, {n: sum(v) for n, v in by_name.items()}, max(by_name, key=lambda n: len(by_name[n])))
for start, name, end in log: print(f'{name:>4} {" " * start}{"=" * (end - start)}')

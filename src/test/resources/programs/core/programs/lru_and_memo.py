class LRU:
    def __init__(self, size): self.size, self.data, self.hits, self.misses = size, {}, 0, 0
    def get(self, k, load):
        if k in self.data:
            self.hits += 1
            v = self.data.pop(k)
        else:
            self.misses += 1
            v = load(k)
            if len(self.data) >= self.size:
                del self.data[next(iter(self.data))]
        self.data[k] = v
        return v
c = LRU(3)
for k in 'abcabdaeab': c.get(k, lambda k: k.upper() * 2)
print(c.data, c.hits, c.misses, list(c.data))
def memo(f):
    cache = {}
    def g(*args):
        if args not in cache: cache[args] = f(*args)
        return cache[args]
    return g
grid = memo(lambda r, c: 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1))
print(grid(16, 16), grid(3, 3))
part = memo(lambda n, k: 1 if n == 0 else 0 if n < 0 or k == 0 else part(n, k - 1) + part(n - k, k))
print([part(n, n) for n in range(12)], part(60, 60))
cat = memo(lambda n: 1 if n < 2 else sum([cat(i) * cat(n - 1 - i) for i in range(n)]))
print([cat(n) for n in range(12)], cat(60))

"""An LRU cache with a doubly linked list, expiry and statistics."""
import random


class Node:
    __slots__ = ("key", "value", "expires", "prev", "next")

    def __init__(self, key=None, value=None, expires=None):
        self.key = key
        self.value = value
        self.expires = expires
        self.prev = self.next = None


class LRUCache:
    def __init__(self, capacity, clock, on_evict=None):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.capacity = capacity
        self.clock = clock
        self.on_evict = on_evict
        self._map = {}
        self._head = Node()
        self._tail = Node()
        self._head.next = self._tail
        self._tail.prev = self._head
        self.hits = self.misses = self.evictions = 0

    def _unlink(self, node):
        node.prev.next = node.next
        node.next.prev = node.prev

    def _push_front(self, node):
        node.prev = self._head
        node.next = self._head.next
        self._head.next.prev = node
        self._head.next = node

    def get(self, key, default=None):
        node = self._map.get(key)
        if node is None:
            self.misses += 1
            return default
        if node.expires is not None and node.expires <= self.clock():
            self._remove(node)
            self.misses += 1
            return default
        self._unlink(node)
        self._push_front(node)
        self.hits += 1
        return node.value

    def put(self, key, value, ttl=None):
        expires = None if ttl is None else self.clock() + ttl
        if key in self._map:
            node = self._map[key]
            node.value, node.expires = value, expires
            self._unlink(node)
            self._push_front(node)
            return
        if len(self._map) >= self.capacity:
            victim = self._tail.prev
            self._remove(victim)
            self.evictions += 1
            if self.on_evict:
                self.on_evict(victim.key, victim.value)
        node = Node(key, value, expires)
        self._map[key] = node
        self._push_front(node)

    def _remove(self, node):
        self._unlink(node)
        del self._map[node.key]

    def __len__(self):
        return len(self._map)

    def __contains__(self, key):
        return key in self._map

    def __iter__(self):
        node = self._head.next
        while node is not self._tail:
            yield node.key, node.value
            node = node.next

    def __repr__(self):
        inner = ", ".join(f"{k!r}: {v!r}" for k, v in self)
        return f"LRUCache({{{inner}}}, {self.hits} hits, {self.misses} misses)"


class FakeClock:
    def __init__(self):
        self.now = 0

    def __call__(self):
        return self.now


clock = FakeClock()
evicted = []
cache = LRUCache(3, clock, lambda k, v: evicted.append((k, v)))
for i, letter in enumerate("abc"):
    cache.put(letter, i)
print(cache, len(cache))
print(cache.get("a"), cache.get("zz"), cache.get("zz", "none"))
cache.put("d", 3)
print(cache, evicted, "b" in cache)
cache.put("a", 100)
cache.put("e", 4, ttl=5)
print(cache, evicted)
clock.now = 4
print(cache.get("e"))
clock.now = 5
print(cache.get("e"), len(cache))
try:
    LRUCache(0, clock)
except ValueError as error:
    print(error)


def zipf_keys(rng, n, universe):
    weights = [1 / (k + 1) for k in range(universe)]
    return rng.choices(range(universe), weights=weights, k=n)


for size in (2, 5, 10, 20, 50):
    rng = random.Random(2024)
    c = LRUCache(size, clock)
    for key in zipf_keys(rng, 2000, 60):
        if c.get(key) is None:
            c.put(key, str(key))
    print(f"size {size:>3}: hit rate {c.hits / (c.hits + c.misses):6.1%} evictions {c.evictions} newest {[k for k, _ in c][:3]}")

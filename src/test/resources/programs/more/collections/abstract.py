from collections.abc import Sequence, Mapping, Iterable, Callable, MutableMapping, MutableSequence, Set, Hashable, Sized, Iterator
import collections.abc
class Ring(Sequence):
    def __init__(self, *xs): self.xs = xs
    def __len__(self): return len(self.xs)
    def __getitem__(self, i): return self.xs[i]
r = Ring(1, 2, 3, 2); print(list(r), 2 in r, r.index(2), r.count(2), list(reversed(r)), isinstance(r, Iterable), isinstance(r, Sequence))
class D(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
d = D(); d.update(a=1, b=2); print(dict(d), d.pop("a"), d.get("z", 0), "b" in d, list(d.items()), d.setdefault("c", 3), len(d), d == {"b": 2, "c": 3}, list(d.keys()))
class Half(Sequence):
    def __len__(self): return 0
try: Half()
except TypeError as e: print(e)
class L(MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l = L(); l.append(1); l.extend([2, 3]); l += [4]; l.remove(2); l.reverse(); print(list(l), l.pop())
for v in ([], (), "", {}, set(), 5, range(3), len, iter([]), b"", lambda: 1):
    print(type(v).__name__, isinstance(v, Sequence), isinstance(v, Mapping), isinstance(v, Iterable), isinstance(v, Callable), isinstance(v, Hashable), isinstance(v, Sized), isinstance(v, Set), isinstance(v, Iterator))
print(issubclass(list, MutableSequence), issubclass(dict, MutableMapping), collections.abc.Mapping.__name__, Iterable[int])

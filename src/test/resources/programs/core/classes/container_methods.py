class Seq:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i):
        print('get', i, end=' ')
        return self.items[i]
    def __setitem__(self, i, v): print('set', i, v); self.items[i] = v
    def __delitem__(self, i): print('del', i); del self.items[i]
    def __contains__(self, x): print('contains', x, end=' '); return x in self.items
s = Seq(10, 20, 30)
print(len(s), s[0], s[-1], s[1:], s[::2], 20 in s, 99 not in s, bool(s), bool(Seq()))
s[1] = 'x'; s[0:2] = [7]; del s[0]; print(s.items)
s[0] += 5; print(s.items)
class OldIter:
    def __getitem__(self, i):
        if i > 3: raise IndexError(i)
        return i * i
print(list(OldIter()), [x for x in OldIter()], 4 in OldIter(), 5 in OldIter(), max(OldIter()), *OldIter())
a, b, c, d = OldIter(); print(a, b, c, d)
class Grid:
    def __init__(self): self.cells = {}
    def __getitem__(self, k): return self.cells.get(k, '.')
    def __setitem__(self, k, v): self.cells[k] = v
g = Grid(); g[1, 2] = '#'; g['k', ...] = 1
print(g[1, 2], g[0, 0], g.cells, ''.join([g[1, c] for c in range(4)]))
for f in [lambda: len(Grid()), lambda: s['a'], lambda: s[9], lambda: Seq.nope, lambda: 1 in 5]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

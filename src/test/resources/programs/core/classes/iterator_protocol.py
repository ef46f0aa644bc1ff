class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
print(list(Countdown(3)), [x * 2 for x in Countdown(2)], sum(Countdown(4)), max(Countdown(5)), tuple(Countdown(1)), sorted(Countdown(3)), 2 in Countdown(3), *Countdown(2))
a, *b = Countdown(4); print(a, b, dict(zip(Countdown(2), 'xy')), ' '.join(map(str, Countdown(3))), set(Countdown(3)), list(enumerate(Countdown(2))))
class Bag:
    def __init__(self, *a): self.a = a
    def __iter__(self): return iter(self.a)
bag = Bag(1, 2, 3)
print([(x, y) for x in bag for y in bag if x < y], list(map(str, bag)), list(zip(bag, bag)), 3 in bag, any(bag), len([*bag]), min(bag))
c = Countdown(5)
for x in c:
    if x == 3: break
print(list(c), list(c), next(iter(bag)), next(Countdown(0), 'empty'))
class NoNext:
    def __iter__(self): return 5
class NoIter: pass
class Raises:
    def __iter__(self): return self
    def __next__(self): raise ValueError('inside next')
for bad in [NoNext(), NoIter(), Raises()]:
    try: list(bad)
    except Exception as e: print(type(e).__name__, e)
    try:
        for x in bad: pass
    except Exception as e: print(type(e).__name__, e)
    try: x, y = bad
    except Exception as e: print(type(e).__name__, e)
try: next(bag)
except TypeError as e: print(e)
try: 1 in NoIter()
except TypeError as e: print(e)
it = iter(Countdown(2)); print(next(it), next(it))
try: next(it)
except StopIteration as e: print('stop', e.args)
class Tree:
    def __init__(self, v, kids=()): self.v, self.kids = v, kids
    def __iter__(self):
        out = [self.v]
        for k in self.kids: out.extend(k)
        return iter(out)
print(list(Tree(1, [Tree(2, [Tree(3)]), Tree(4)])))

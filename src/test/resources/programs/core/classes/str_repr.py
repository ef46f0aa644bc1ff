class Both:
    def __str__(self): return 'S'
    def __repr__(self): return 'R'
class OnlyRepr:
    def __repr__(self): return 'onlyR'
class OnlyStr:
    def __str__(self): return 'onlyS'
b, r, s = Both(), OnlyRepr(), OnlyStr()
print(b, [b], (b,), {b}, {'k': b}, str(b), repr(b), f'{b} {b!r} {b!s:>3}', '%s %r' % (b, b), '{} {!r} {:>5}'.format(b, b, str(b)))
print(r, [r], str(r), f'{r}', s, str(s), '{}'.format(s), [str(s)])
class BadStr:
    def __str__(self): return 5
class BadRepr:
    def __repr__(self): return None
class Boom:
    def __repr__(self): raise ValueError('in repr')
for f in [lambda: str(BadStr()), lambda: print(BadStr()), lambda: repr(BadRepr()), lambda: str([BadRepr()]), lambda: f'{BadStr()}', lambda: print([1, Boom()]), lambda: '%s' % BadStr(), lambda: '%r' % Boom(), lambda: f'{b:5}', lambda: str({'a': Boom()})]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, list(kids)
    def __repr__(self): return f'Tree({", ".join([repr(self.v)] + [repr(k) for k in self.kids])})'
    def __str__(self): return self.draw(0)
    def draw(self, depth): return '  ' * depth + str(self.v) + '\n' + ''.join([k.draw(depth + 1) for k in self.kids])
t = Tree('root', Tree(1, Tree('leaf')), Tree(2)); print(repr(t)); print(t, end='')
class E(Exception):
    def __str__(self): return 'estr'
print(E('a'), repr(E('a')), [E('b', 1)], str(E()))
class Child(Both):
    def __repr__(self): return 'C' + super().__repr__()
print(Child(), [Child()], type(Child()), Both, [Both, int])

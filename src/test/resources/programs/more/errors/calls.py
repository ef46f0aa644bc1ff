def none(): pass
def one(a): pass
def two(a, b): pass
def opt(a, b=1, *, c, d=2): pass
def pos(a, /, b): pass
def star(*args, k): pass
def kw(**kw): pass
class A:
    def __init__(self, x): pass
    def m(self, y): pass
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
class E: pass
for call in (lambda: none(1), lambda: none(x=1), lambda: one(), lambda: one(1, 2), lambda: one(1, a=2), lambda: one(b=1), lambda: two(), lambda: two(1), lambda: two(b=1), lambda: two(1, 2, 3), lambda: two(1, c=2), lambda: opt(), lambda: opt(1), lambda: opt(1, 2, 3, c=1), lambda: opt(1, 2, 3), lambda: opt(1, c=1, e=2), lambda: opt(c=1), lambda: pos(a=1, b=2), lambda: pos(1), lambda: pos(), lambda: star(1, 2), lambda: star(k=1, j=2), lambda: kw(1), lambda: one(**{'a': 1, 'b': 2}), lambda: one(*[1, 2, 3]), lambda: two(*'abcd'), lambda: one(**{1: 2}), lambda: one(*5), lambda: one(**5), lambda: one(1, **{'a': 2}), lambda: kw(**{'a': 1}, **{'a': 2}), lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: A(), lambda: A(1, 2), lambda: A(1).m(), lambda: A(1).m(1, 2), lambda: A.m(), lambda: A.m(1), lambda: A.c(), lambda: A.s(), lambda: A(1).s(1, 2), lambda: E(1), lambda: E(x=1), lambda: object(1), lambda: int(1, 2, 3), lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: [].append(), lambda: [].append(1, 2), lambda: 'a'.join(), lambda: 'a'.split(1, 2, 3), lambda: 'a'.replace('x'), lambda: {}.get(), lambda: {}.update(1), lambda: dict(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: list(1, 2), lambda: set(1), lambda: tuple(5), lambda: str(b'a', 'x', 'y', 'z'), lambda: bool(1, 2), lambda: [].pop('a'), lambda: [].index(), lambda: [].insert(1), lambda: {}.pop(), lambda: 'a'.strip(1), lambda: 'a'.startswith(1), lambda: 'a'.count(), lambda: ''.format(x=1), lambda: '{}'.format(), lambda: '{x}'.format(), lambda: '{0.y}'.format(1), lambda: '{'.format(), lambda: '%d' % 'a', lambda: '%s %s' % 1, lambda: '%s' % (1, 2), lambda: '%(a)s' % {}, lambda: '%q' % 1, lambda: super().x, lambda: iter(), lambda: isinstance()):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

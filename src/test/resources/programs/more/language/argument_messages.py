def nothing(): pass
def one(a): pass
def two(a, b): pass
def many(a, b, c, d=1): pass
def star(a, *rest): pass
def keyword(*, k): pass
def keywords(a, *, k, m, n=3): pass
def positional(p, q, /): pass
def mixed(p, /, a, *, k=1): pass
def defaults(a=1, b=2): pass
def swallow(p, /, **rest): return p, rest


class C:
    def method(self): pass
    def other(self, a, *, b): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass


class Init:
    def __init__(self, a, b): pass


class New:
    def __new__(cls, a): return object.__new__(cls)


class Empty: pass


class Call:
    def __call__(self, x): pass


def outer():
    def inner(a): pass
    return inner


CHECKS = [
    ('nothing(1)', lambda: nothing(1)),
    ('nothing(1, 2)', lambda: nothing(1, 2)),
    ('nothing(a=1)', lambda: nothing(a=1)),
    ('one()', lambda: one()),
    ('one(1, 2)', lambda: one(1, 2)),
    ('one(1, a=1)', lambda: one(1, a=1)),
    ('one(b=1)', lambda: one(b=1)),
    ('one(1, b=2)', lambda: one(1, b=2)),
    ('two()', lambda: two()),
    ('two(1)', lambda: two(1)),
    ('two(1, 2, 3)', lambda: two(1, 2, 3)),
    ('two(b=1)', lambda: two(b=1)),
    ('many()', lambda: many()),
    ('many(1)', lambda: many(1)),
    ('many(1, 2)', lambda: many(1, 2)),
    ('many(1, 2, 3, 4, 5)', lambda: many(1, 2, 3, 4, 5)),
    ('many(1, 2, e=5)', lambda: many(1, 2, e=5)),
    ('star()', lambda: star()),
    ('star(a=1, b=2)', lambda: star(a=1, b=2)),
    ('keyword()', lambda: keyword()),
    ('keyword(1)', lambda: keyword(1)),
    ('keyword(1, k=2)', lambda: keyword(1, k=2)),
    ('keyword(j=1)', lambda: keyword(j=1)),
    ('keywords()', lambda: keywords()),
    ('keywords(1)', lambda: keywords(1)),
    ('keywords(1, k=1)', lambda: keywords(1, k=1)),
    ('keywords(1, 2, k=1, m=2)', lambda: keywords(1, 2, k=1, m=2)),
    ('keywords(1, 2)', lambda: keywords(1, 2)),
    ('keywords(1, k=1, m=1, o=1)', lambda: keywords(1, k=1, m=1, o=1)),
    ('positional()', lambda: positional()),
    ('positional(1)', lambda: positional(1)),
    ('positional(p=1, q=2)', lambda: positional(p=1, q=2)),
    ('positional(1, q=2)', lambda: positional(1, q=2)),
    ('positional(1, 2, 3)', lambda: positional(1, 2, 3)),
    ('mixed(p=1, a=2)', lambda: mixed(p=1, a=2)),
    ('mixed(1, 2, 3)', lambda: mixed(1, 2, 3)),
    ('mixed(1, 2, 3, k=4)', lambda: mixed(1, 2, 3, k=4)),
    ('mixed(1)', lambda: mixed(1)),
    ('mixed(1, a=2, j=3)', lambda: mixed(1, a=2, j=3)),
    ('defaults(1, 2, 3)', lambda: defaults(1, 2, 3)),
    ('defaults(1, a=2)', lambda: defaults(1, a=2)),
    ('defaults(c=1)', lambda: defaults(c=1)),
    ('swallow(1, p=2)', lambda: swallow(1, p=2)),
    ('swallow(p=2)', lambda: swallow(p=2)),
    ('C.method()', lambda: C.method()),
    ('C().method(1)', lambda: C().method(1)),
    ('C().other()', lambda: C().other()),
    ('C().other(1)', lambda: C().other(1)),
    ('C().other(1, 2)', lambda: C().other(1, 2)),
    ('C().other(1, 2, b=3)', lambda: C().other(1, 2, b=3)),
    ('C.cm()', lambda: C.cm()),
    ('C.cm(1, 2)', lambda: C.cm(1, 2)),
    ('C().sm()', lambda: C().sm()),
    ('C.sm(1, 2)', lambda: C.sm(1, 2)),
    ('Init()', lambda: Init()),
    ('Init(1)', lambda: Init(1)),
    ('Init(1, 2, 3)', lambda: Init(1, 2, 3)),
    ('New()', lambda: New()),
    ('New(1, 2)', lambda: New(1, 2)),
    ('Empty(1)', lambda: Empty(1)),
    ('Empty(a=1)', lambda: Empty(a=1)),
    ('Call()()', lambda: Call()()),
    ('Call()(1, 2)', lambda: Call()(1, 2)),
    ('outer()()', lambda: outer()()),
    ('outer()(b=1)', lambda: outer()(b=1)),
    ('(lambda: 0)(1)', lambda: (lambda: 0)(1)),
    ('(lambda x, *, y: 0)(1)', lambda: (lambda x, *, y: 0)(1)),
    ('one(*5)', lambda: one(*5)),
    ('one(**5)', lambda: one(**5)),
    ('one(*None)', lambda: one(*None)),
    ('one(**{1: 2})', lambda: one(**{1: 2})),
    ("one(**{'a': 1}, **{'a': 2})", lambda: one(**{'a': 1}, **{'a': 2})),
    ('two(*[1], *[2], *[3])', lambda: two(*[1], *[2], *[3])),
    ("two(1, **{'a': 1})", lambda: two(1, **{'a': 1})),
    ('len()', lambda: len()),
    ('len(1, 2)', lambda: len(1, 2)),
    ('len(obj=1)', lambda: len(obj=1)),
    ('len(5)', lambda: len(5)),
    ('abs()', lambda: abs()),
    ('abs(1, 2)', lambda: abs(1, 2)),
    ('abs(x=1)', lambda: abs(x=1)),
    ('ord()', lambda: ord()),
    ("ord('ab')", lambda: ord('ab')),
    ("ord(b'')", lambda: ord(b'')),
    ("chr('a')", lambda: chr('a')),
    ('chr(-1)', lambda: chr(-1)),
    ('isinstance(1)', lambda: isinstance(1)),
    ('isinstance(1, 2)', lambda: isinstance(1, 2)),
    ('int(1, 2, 3)', lambda: int(1, 2, 3)),
    ("int('1', 2.5)", lambda: int('1', 2.5)),
    ('int(5, 2)', lambda: int(5, 2)),
    ('int(x=1)', lambda: int(x=1)),
    ('str(1, 2)', lambda: str(1, 2)),
    ('str(1, 2, 3, 4)', lambda: str(1, 2, 3, 4)),
    ("str(b'a', 5)", lambda: str(b'a', 5)),
    ('float(1, 2)', lambda: float(1, 2)),
    ('float(x=1)', lambda: float(x=1)),
    ('bool(1, 2)', lambda: bool(1, 2)),
    ('bool(x=1)', lambda: bool(x=1)),
    ('list(1, 2)', lambda: list(1, 2)),
    ('list(a=1)', lambda: list(a=1)),
    ('tuple(1, 2)', lambda: tuple(1, 2)),
    ('dict(1)', lambda: dict(1)),
    ('dict([1])', lambda: dict([1])),
    ('dict([(1, 2, 3)])', lambda: dict([(1, 2, 3)])),
    ('dict(1, 2)', lambda: dict(1, 2)),
    ('set(1, 2)', lambda: set(1, 2)),
    ('frozenset(1, 2)', lambda: frozenset(1, 2)),
    ('range()', lambda: range()),
    ('range(1, 2, 3, 4)', lambda: range(1, 2, 3, 4)),
    ('range(1.5)', lambda: range(1.5)),
    ('range(1, 2, 0)', lambda: range(1, 2, 0)),
    ('range(a=1)', lambda: range(a=1)),
    ('sum()', lambda: sum()),
    ('sum(1)', lambda: sum(1)),
    ('sum([1], 2, 3)', lambda: sum([1], 2, 3)),
    ("sum(['a'])", lambda: sum(['a'])),
    ("sum([], '')", lambda: sum([], '')),
    ('min()', lambda: min()),
    ('min(1)', lambda: min(1)),
    ('min([])', lambda: min([])),
    ('max(1, key=2, other=3)', lambda: max(1, key=2, other=3)),
    ('sorted()', lambda: sorted()),
    ('sorted(1)', lambda: sorted(1)),
    ('sorted([1], 2)', lambda: sorted([1], 2)),
    ('sorted([], bad=1)', lambda: sorted([], bad=1)),
    ('divmod(1)', lambda: divmod(1)),
    ('pow(1)', lambda: pow(1)),
    ('pow(1, 2, 3, 4)', lambda: pow(1, 2, 3, 4)),
    ('round()', lambda: round()),
    ("round('a')", lambda: round('a')),
    ("round(1, 'a')", lambda: round(1, 'a')),
    ('iter()', lambda: iter()),
    ('iter(1)', lambda: iter(1)),
    ('iter(1, 2)', lambda: iter(1, 2)),
    ('next()', lambda: next()),
    ('next(1)', lambda: next(1)),
    ('hash([])', lambda: hash([])),
    ('id()', lambda: id()),
    ('callable()', lambda: callable()),
    ('getattr(1)', lambda: getattr(1)),
    ('getattr(1, 2)', lambda: getattr(1, 2)),
    ('setattr(1, 2)', lambda: setattr(1, 2)),
    ("setattr(1, 'a', 2)", lambda: setattr(1, 'a', 2)),
    ('hasattr(1, 2)', lambda: hasattr(1, 2)),
    ('zip(1)', lambda: zip(1)),
    ('map()', lambda: map()),
    ('map(1)', lambda: map(1)),
    ('filter(1)', lambda: filter(1)),
    ('enumerate()', lambda: enumerate()),
    ('enumerate(1)', lambda: enumerate(1)),
    ("enumerate([], 'a')", lambda: enumerate([], 'a')),
    ('reversed(1)', lambda: reversed(1)),
    ('reversed({1})', lambda: reversed({1})),
    ('print(bad=1)', lambda: print(bad=1)),
    ('print(sep=1)', lambda: print(sep=1)),
    ('print(end=2)', lambda: print(end=2)),
    ('type()', lambda: type()),
    ('type(1, 2)', lambda: type(1, 2)),
    ('object(1)', lambda: object(1)),
    ('super(1)', lambda: super(1)),
    ('slice()', lambda: slice()),
    ("'a'.join(1)", lambda: 'a'.join(1)),
    ("'a'.join([1])", lambda: 'a'.join([1])),
    ("'a'.split(1)", lambda: 'a'.split(1)),
    ("'a'.split('')", lambda: 'a'.split('')),
    ("'a'.replace('a')", lambda: 'a'.replace('a')),
    ("'a'.upper(1)", lambda: 'a'.upper(1)),
    ("'a'.center('x')", lambda: 'a'.center('x')),
    ("'a'.center(3, 'xx')", lambda: 'a'.center(3, 'xx')),
    ("'a'.startswith(1)", lambda: 'a'.startswith(1)),
    ("'a'.find()", lambda: 'a'.find()),
    ('[].append()', lambda: [].append()),
    ('[].append(1, 2)', lambda: [].append(1, 2)),
    ("[].pop('a')", lambda: [].pop('a')),
    ('[].pop()', lambda: [].pop()),
    ('[].index(1)', lambda: [].index(1)),
    ('[].insert(1)', lambda: [].insert(1)),
    ('[].sort(1)', lambda: [].sort(1)),
    ('[].remove(1)', lambda: [].remove(1)),
    ('{}.get()', lambda: {}.get()),
    ('{}.pop()', lambda: {}.pop()),
    ('{}.pop(1)', lambda: {}.pop(1)),
    ('{}.popitem()', lambda: {}.popitem()),
    ('{}.update(1, 2)', lambda: {}.update(1, 2)),
    ('{}.fromkeys()', lambda: {}.fromkeys()),
    ('set().add()', lambda: set().add()),
    ('set().remove(1)', lambda: set().remove(1)),
    ('set().pop()', lambda: set().pop()),
    ('set().union(1)', lambda: set().union(1)),
    ('().index(1)', lambda: ().index(1)),
    ('().count()', lambda: ().count()),
    ("b''.join([1])", lambda: b''.join([1])),
    ("b'a'.split(1)", lambda: b'a'.split(1)),
    ("b'a'.find('a')", lambda: b'a'.find('a')),
]
for call, function in CHECKS:
    try:
        print(call, "=", function())
    except Exception as error:
        print(call, "->", type(error).__name__ + ":", error)

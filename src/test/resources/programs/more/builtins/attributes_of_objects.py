class P:
    kind = 'p'
    def __init__(self): self.x = 1; self._y = 2
    def m(self): return self.x
    @property
    def prop(self): return self.x * 2
    @property
    def broken(self): raise AttributeError('inner trouble')
p = P()
five = 5
print(vars(p), getattr(p, 'x'), getattr(p, 'zz', 'default'), hasattr(p, 'x'), hasattr(p, 'zz'), hasattr(p, 'broken'), getattr(p, 'broken', 'dflt'), setattr(p, 'x', 5), p.x, p.prop, delattr(p, '_y'), vars(p))
print([n for n in dir(p) if not n.startswith('__')], 'x' in dir(P), callable(p.m), callable(p), callable(P), callable(len), callable(lambda: 0), callable('f'), callable(None))
p.__dict__['dyn'] = 9; print(p.dyn, p.__class__.__name__, type(p) is P, isinstance(p, (int, P)), isinstance(True, int), isinstance(1, bool), isinstance(1, int | str), isinstance('', int | None), isinstance(None, int | None), issubclass(bool, int), issubclass(P, (str, object)), issubclass(int, int | str))
for bad in (lambda: p.zz, lambda: p.kin, lambda: P.zz, lambda: p.broken, lambda: getattr(p, 'zz'), lambda: getattr(p, 5), lambda: getattr(p), lambda: setattr(p, 'prop', 1), lambda: delattr(p, 'prop'), lambda: delattr(p, 'nothing'), lambda: delattr(p, 'm'), lambda: setattr(5, 'x', 1), lambda: setattr('s', 'upper', 1), lambda: vars(5), lambda: isinstance(1, 5), lambda: isinstance(1, 'int'), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1), lambda: hasattr(p, 1), lambda: hasattr(p), lambda: callable(), lambda: p(), lambda: five(), lambda: None.x, lambda: [].lenght, lambda: 'a'.uper(), lambda: {}.itmes(), lambda: (1).reel, lambda: len.nme, lambda: P.m(), lambda: p.m(1), lambda: isinstance(1, list[int]), lambda: setattr(None, 'a', 1), lambda: setattr(P, 5, 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(type(5), type(type), type(None), type(...), type(NotImplemented), type(print), type(len), type([].append), type(P.m), type(p.m), type(range(1)), type(x for x in []), type(int | str), type({}.keys()), type(iter([])), type(Exception()))
print(type('Dyn', (P,), {'z': 3})().z, type('Dyn', (), {}).__mro__[-1], P.__name__, P.__module__, P.__qualname__, P.__bases__, P.m.__name__, p.m.__self__ is p, P.__doc__, id(p) == id(p))

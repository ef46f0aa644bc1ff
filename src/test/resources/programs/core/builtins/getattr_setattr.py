class C:
    kind = 'class attr'
    def __init__(self): self.a = 1
    def m(self, x=0): return self.a + x
c = C()
print(getattr(c, 'a'), getattr(c, 'zz', 'default'), getattr(c, 'm')(5), hasattr(c, 'kind'), hasattr(c, 'nope'), getattr(C, 'kind'), getattr('abc', 'upper')(), getattr([], 'append').__name__)
setattr(c, 'b', 2); setattr(c, 'kind', 'instance'); print(c.b, c.kind, C.kind); delattr(c, 'kind'); print(c.kind)
setattr(C, 'late', 'added'); print(c.late, C().late)
C.extra = lambda self: f'extra {self.a}'; print(c.extra())
print(c.__dict__, vars(c), sorted(c.__dict__), sorted([n for n in dir(c) if not n.startswith('_')]), [k for k in C.__dict__ if not k.startswith('_')])
c.__dict__['injected'] = 9; print(c.injected)
for f in [lambda: getattr(c, 'nope'), lambda: getattr(c, 5), lambda: getattr(c), lambda: c.nope, lambda: C.nope, lambda: delattr(c, 'nope'), lambda: setattr(5, 'a', 1), lambda: setattr(c, 'a'), lambda: hasattr(c, 5), lambda: (5).real.nope, lambda: len.x, lambda: setattr('s', 'a', 1), lambda: setattr([], 'append', 1), lambda: setattr(int, 'x', 1), lambda: print.__name__.nope, lambda: vars(5), lambda: (lambda: 0).foo, lambda: int.foo, lambda: None.foo, lambda: C.kind.foo]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def s1(): c.m.x = 1
def s2(): del c.nope
def s3(): del C.nope
def s4(): (1).x = 5
def s5(): [].real = 1
for f in [s1, s2, s3, s4, s5]:
    try: f()
    except Exception as e: print(type(e).__name__, e)
m = c.m; c.a = 100; print(m(1), C.m(c, 2), m.__name__, m.__self__ is c, m.__func__ is C.m, c.m == c.m, c.m is c.m)

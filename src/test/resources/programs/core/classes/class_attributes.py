class Counter:
    total = 0
    shared = []
    def __init__(self): self.own = []
    def hit(self):
        self.total += 1
        Counter.total += 10
        self.shared.append(1)
        self.own.append(1)
a, b = Counter(), Counter()
a.hit(); a.hit(); b.hit()
print(a.total, b.total, Counter.total, a.shared, b.shared is a.shared, a.own, b.own)
class Conf:
    a = 1
    b = a + 1
    c = [i * 2 for i in range(3)]
    if b > 1:
        big = True
    else:
        big = False
    for i in range(3):
        last = i
    def f(x): return x * 2
    d = f(21)
    del i
print(Conf.a, Conf.b, Conf.c, Conf.big, Conf.last, Conf.d, hasattr(Conf, 'i'), Conf.f(4))
class Outer:
    x = 'outer'
    class Inner:
        x = 'inner'
        def get(self): return self.x
    def make(self): return Outer.Inner()
print(Outer.Inner.x, Outer().make().get(), Outer.Inner.__name__, Outer.Inner.__qualname__, Outer.make.__qualname__)
x = 'global'
class Scope:
    x = 'class'
    def f(self): return x
    def g(self): return self.x
print(Scope().f(), Scope().g())
def factory(n):
    class Local:
        value = n
        def get(self): return n + self.value
    return Local
L = factory(5); print(L().get(), L.__name__, L.__qualname__, factory(1) is factory(1))
try:
    class Bad: y = undefined_thing
except NameError as e: print(e)
try:
    print(Bad)
except NameError as e: print(e)
Conf.new = lambda self: 'dynamic'; print(Conf().new()); del Conf.new
try: Conf().new()
except AttributeError as e: print(e)
try: del Conf.zzz
except AttributeError as e: print(e)
class Empty: pass
e = Empty(); e.a = 1; e.b = [2]; print(e.__dict__, Empty.__dict__.get('a'), vars(e)); del e.a; print(e.__dict__)

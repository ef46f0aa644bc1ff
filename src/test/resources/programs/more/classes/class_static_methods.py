class Date:
    count = 0
    def __init__(self, y, m, d): self.y, self.m, self.d = y, m, d; type(self).count += 1
    @classmethod
    def parse(cls, s): return cls(*map(int, s.split('-')))
    @staticmethod
    def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    @classmethod
    def name(cls): return cls.__name__
    def __repr__(self): return f'{type(self).__name__}({self.y}, {self.m}, {self.d})'
class Sub(Date):
    @classmethod
    def name(cls): return 'sub of ' + super().name()
    @staticmethod
    def leap(y): return 'sub ' + str(Date.leap(y))
d, s = Date.parse('2024-02-29'), Sub.parse('2023-01-01')
print(d, s, Date.leap(2024), d.leap(1900), Sub.leap(2000), s.leap(1), Date.name(), Sub.name(), s.name(), d.name(), Date.count, Sub.count)
f = Date.parse; print(f('1-2-3'), Date.leap is Date.leap, d.parse.__self__ is Date, Date.parse.__func__.__name__)
class C:
    items = []
    @classmethod
    def add(cls, x): cls.items = cls.items + [x]; return cls
    def inst(self): return self.stat() + self.clsm()
    @staticmethod
    def stat(): return 's'
    @classmethod
    def clsm(cls): return 'c'
class D(C): pass
D.add(1).add(2); C.add(9); print(C.items, D.items, C().inst(), D.stat(), C.__dict__['stat'].__class__.__name__, C.__dict__['add'].__class__.__name__)
for f in [lambda: Date.leap(), lambda: Date.parse(), lambda: d.leap(1, 2), lambda: Date.parse('1-2'), lambda: Date.name(1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Singleton:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls); print('new', a)
        return cls._i
    def __init__(self, v): self.v = v
a, b = Singleton(1), Singleton(2); print(a is b, a.v)

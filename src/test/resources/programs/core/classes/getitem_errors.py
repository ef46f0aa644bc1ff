class C:
    def method(self, a): return a
class D(C):
    def method(self, a, b): return super().method(a) + b
c, d = C(), D()
tests = [lambda: c[0], lambda: len(c), lambda: iter(c), lambda: c(), lambda: c + c, lambda: c < c, lambda: -c, lambda: c.method(), lambda: c.method(1, 2), lambda: C.method(1), lambda: d.method(1), lambda: d.method(1, 2), lambda: d.method(a=1, b=2), lambda: d.method(1, a=2), lambda: c.missing, lambda: C.missing, lambda: d.methd, lambda: C(1), lambda: D(x=1), lambda: c.__len__, lambda: c in c, lambda: c @ c, lambda: abs(c), lambda: float(c), lambda: int(c), lambda: [1][c], lambda: 'a' * c, lambda: 'a' + c, lambda: range(c), lambda: sum([c]), lambda: sorted([c, c]), lambda: ''.join([c]), lambda: {**c}, lambda: [*c], lambda: c.method.missing, lambda: D.method(c, 1, 2), lambda: 5 in c, lambda: round(c), lambda: chr(c), lambda: max(c, c), lambda: hash(c) is None, lambda: bool(c), lambda: c == c, lambda: c != d, lambda: c is d, lambda: c.method.__name__, lambda: isinstance(d, C), lambda: next(c), lambda: reversed(c), lambda: divmod(c, 1)]
for t in tests:
    try: print(t())
    except Exception as e: print(type(e).__name__, e)
def set_item(): c[0] = 1
def del_item(): del c[0]
def aug(): global c; c += 1
def unpack(): a, b = c
def loop():
    for _ in c: pass
def star(): print(*c)
for f in [set_item, del_item, aug, unpack, loop, star]:
    try: f()
    except Exception as e: print(type(e).__name__, e)

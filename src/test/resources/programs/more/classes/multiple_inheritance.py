class A:
    def __init__(self): print('A'); self.log = ['A']
    def who(self): return 'A'
class B(A):
    def __init__(self): print('B'); super().__init__(); self.log.append('B')
    def who(self): return 'B' + super().who()
class C(A):
    def __init__(self): print('C'); super().__init__(); self.log.append('C')
    def who(self): return 'C' + super().who()
class D(B, C):
    def __init__(self): print('D'); super().__init__(); self.log.append('D')
    def who(self): return 'D' + super().who()
d = D(); print(d.log, d.who(), [c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__), [c.__name__ for c in D.__bases__])
class X: pass
class Y(X): pass
try:
    class Z(X, Y): pass
except TypeError as e: print(e)
try:
    class W(X, X): pass
except TypeError as e: print(e)
class JsonMixin:
    def dump(self): return '{' + ', '.join(f'{k}={v!r}' for k, v in sorted(self.__dict__.items())) + '}'
class EqMixin:
    def __eq__(self, o): return type(self) is type(o) and self.__dict__ == o.__dict__
class P(JsonMixin, EqMixin):
    def __init__(self, **k): self.__dict__.update(k)
print(P(a=1, b='x').dump(), P(a=1) == P(a=1), P(a=1) == P(a=2))
class Base:
    def __init__(self, **k): self.rest = k
class L(Base):
    def __init__(self, left=0, **k): super().__init__(**k); self.left = left
class R(Base):
    def __init__(self, right=0, **k): super().__init__(**k); self.right = right
class LR(L, R): pass
o = LR(left=1, right=2, z=3); print(o.left, o.right, o.rest)
class E1(ValueError, KeyError): pass
try: raise E1('multi')
except KeyError as e: print(repr(e), str(e), isinstance(e, ValueError), [c.__name__ for c in E1.__mro__][:4])
print(super(B, d).who(), super(D, d).who(), issubclass(D, C), isinstance(d, A), D.__base__.__name__)
class F: x = 'F'
class G(F): pass
class H(F): x = 'H'
class I(G, H): pass
print(I.x, I().x, [k.__name__ for k in I.__mro__])

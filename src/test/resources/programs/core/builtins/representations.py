class A: pass
class B:
    def __repr__(self): return 'B!'
class C(B):
    def __str__(self): return 'C str'
class D:
    def __repr__(self): return 5
class E:
    def __str__(self): return 5
class L(list): pass
class S(set): pass
class I(int): pass
class T(str): pass
class DD(dict): pass
class F(frozenset): pass
class TT(tuple): pass
class X(Exception): pass
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
print([B(), C(), 'a', "it's", 'q"q', '''q"'q''', '\n\t\r\\\x00\x7f\x80\xa0\xad\xe9\u200b\u4e2d\U0001f600\U000e0001'])
print(C(), str(B()), repr(C()), ascii('é中😀\n'), ascii([C(), 'é']))
t(repr, D()); t(str, D()); t(str, E()); t(repr, [D()])
l = [1]; l.append(l); print(l); d = {1: l}; d['d'] = d; print(d); l.append((l, d)); print(l)
tt = ([],); tt[0].append(tt); print(tt)
print(L([1, L()]), S([1]), S(), I(5), T('x'), [T('x'), I(5)], DD(a=1), F([1]), F(), TT((1,)), TT(), [S([2])])
print(set(), frozenset(), {1}, frozenset([1]), (), (1,), (1, 2), [], {}, {'a': {}}, [[[]]])
print(slice(1, None), slice(1, 2, 3), range(5), range(1, 5), range(1, 10, 2), range(0), {}.keys(), {1: 2}.keys(), {1: 2}.values(), {1: 'x'}.items())
print(ValueError(), ValueError('x'), [ValueError('x')], [ValueError()], [ValueError(1, 'a')], str(ValueError(1, 2)), KeyError('k'), [KeyError('k')], str(KeyError('a', 'b')), X('y'), [X(X('z'))], OSError(2, 'No such'), OSError(2, 'No', 'file'), StopIteration(5), [SystemExit(1)])
print(None, Ellipsis, NotImplemented, True, int, str, A, ValueError, type, type(None), len, print, [].append.__name__, str.join, list.append, dict.get, int.__add__)
print(b'abc', b"it's", b'q"', b'\x00\xff\n\\', bytearray(b'x'), [b'a'], b'\'"')
print(1e16, [1.0, 1e-7], 1j, [1+2j], -0.0, float('inf'), [float('nan')])
x = []
for i in range(500): x = [x]
print(len(repr(x)))
x = []
for i in range(5000): x = [x]
t(repr, x)
y = {}
for i in range(100): y = {i: y}
print(y)
big = list(range(900)); print(big, tuple(big[:700]), dict.fromkeys(big[:600]), set(big))
s = 'ab\'c\n' * 3000; r = repr(s); print(len(r), r[:30], r[-30:])
class R:
    def __init__(self, v): self.v = v
    def __repr__(self): return 'R(%r)' % (self.v,)
z = []; z.append(R(z)); print(z)
print([R([R(1), R('a')]), {R(1): R(2)}])
def f(): pass
print(repr(f)[:11], repr(A())[:22], repr(lambda: 1)[:20], repr(B.__repr__)[:22], repr(B().__repr__)[:50])
class Q:
    class Inner: pass
    def m(self): pass
print(Q.Inner, Q.m.__qualname__, repr(Q().m)[:40])
print('%s %r' % (B(), C()), f'{C()} {C()!r} {[C()]}', '{} {!r}'.format(C(), 'é'))

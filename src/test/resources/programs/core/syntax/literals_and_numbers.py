print(0, 00, 1_000, 0b11, 0B1, 0o17, 0O7, 0xFf, 0X1, 1., .5, 1e3, 1E+3, 1e-3, 1.5e2, 1_0.0_1, 0e0, 00.5, 1_0e1_0)
print('a' "b" '''c''' """d""", r'\n', R'\t', 'a\'b', "a\"b", 'a\
b', '\x41\u00e9\U0001F600\101\N{LATIN SMALL LETTER E WITH ACUTE}', '\0' == chr(0), '\a\b\f\v\r'.__repr__(), '\\', '', """
multi
 line""", u'unicode')
x = (1 +
     2 +
     # comment inside
     3)
y = [1,
     2,  # trailing
     ]
z = 1 + \
    2
print(x, y, z); a = 1; b = 2; print(a, b,)
if True: c = 1; d = 2
print(c, d, not True, -1, +1, ~1, - -1, not not 0)
def f(a, b=1, *c, d, e=2, **g): pass
def g(
    a,
    b,
): return a
print(g(1, 2,), (lambda *, k: k)(k=1), [], {}, (), {1,}, {1: 2,}, (1,), [1,])
print(... is Ellipsis, None, True, False, 1 if 1 else 2, 1 .real, 1.0.real)
class K: x: int = 5; y: 'str'
n: int = 3
m: list
print(K.x, n, 'm' in globals(), hasattr(K, 'y'), K.__annotations__)
def h(a: int, b: str = 'x', *args: int, **kw: float) -> bool: return a
print(h(1), h.__annotations__)
match = 1; case = 2; _ = 3; type = 4; print(match, case, _, type)
pass; pass
if 1:
	print('tab indent')
for i in [1]: pass
while 0: pass
print(i); """docstring-like expression"""; 5; [1]; x

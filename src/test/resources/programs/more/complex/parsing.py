for text in ('1', ' 2.5 ', '1+2j', '-1-2J', 'j', '-j', '+j', '(3+4j)', '( 1 )', '1e3j', '1e-2-3e+2j', 'nan', 'inf', '-inf', 'infinity', 'nanj', '1+infj', '-infj', '1_000', '1_0.5_0e1_0j', '.5', '5.', '.5j'):
    print(repr(text), complex(text))
for bad in ('', ' ', '1 + 2j', '1+', 'jj', '1+2', '1j+2', '_1', '1__0', '1_', '(1', '((1))', 'abc', '1e', '+-1j', '1+2jx', 'infi', '0x1'):
    try:
        print(repr(bad), complex(bad))
    except ValueError as e:
        print(repr(bad), e)
print(complex(), complex(1), complex(1, 2), complex(1j, 2j), complex(True, 1.5), complex(real=3), complex(imag=4), complex(1+1j))
for bad in (lambda: complex('1', 2), lambda: complex(1, '2'), lambda: complex(None), lambda: complex([]), lambda: complex(1, None), lambda: int(1j), lambda: float(1j), lambda: 1j < 2j, lambda: 1j // 1, lambda: 1j % 2, lambda: divmod(1j, 1), lambda: 1j / 0, lambda: 0j ** -1, lambda: round(1j)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
class C:
    def __complex__(self): return 2 - 1j
class F:
    def __float__(self): return 1.5
class I:
    def __index__(self): return 7
print(complex(C()), complex(F(), I()), complex(I()))
print(abs(3+4j), (1+2j).conjugate(), (1+2j).real, (2j) ** 2, (1+1j) ** 3, 1j == complex('1j'), hash(3+0j) == hash(3), {1: 'a'}[1+0j], bool(0j), -0j, repr(complex(-0.0, 0.0)))
print(f'{1+2j}', f'{1.5+2.25j:.1f}', f'{3j:>8}', f'{1+1j:e}', '%s' % (2-0j))

class F:
    def __format__(self, spec): return f'<{spec}>' if spec else 'empty'
    def __index__(self): return 3
    def __hash__(self): return 10 ** 20
    def __length_hint__(self): return 5
    def __sizeof__(self): return 1
    def __bytes__(self): return b'by'
    def __reversed__(self): return iter('rev')
    def __missing__(self, k): return k
f = F()
print(f'{f}', f'{f:abc}', f'{f:{10}}', format(f), format(f, 'x'), '{:>5}{}'.format(f, f), f'{f!s:.4}'[:3])
print([0, 1, 2, 3][f], 'abcdef'[f:], range(10)[f], bin(f), hex(f), 'a' * f, list(range(f)), hash(f) == hash(10 ** 20), chr(97 + f.__index__()), [1] * f, (1, 2, 3, 4)[:f], bytes(f), list(reversed(f)), int(f), round(3.14159, f), (5).__format__('03'))
class D(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
d = D(a=1); print(d['a'], d['b'], d, d.get('zz'), 'q' in d, len(d))
class BadF:
    def __format__(self, s): return 5
    def __hash__(self): return 'x'
    def __index__(self): return 'i'
    def __len__(self): return 1.5
    def __int__(self): return 'n'
    def __float__(self): return 1
    def __iter__(self): return self
    def __contains__(self): pass
for g in [lambda: f'{BadF()}', lambda: hash(BadF()), lambda: [1][BadF()], lambda: len(BadF()), lambda: int(BadF()), lambda: float(BadF()), lambda: iter(BadF()), lambda: {BadF(): 1}, lambda: 1 in BadF(), lambda: range(BadF())]:
    try: print(g())
    except Exception as e: print(type(e).__name__, e)

d = {1: 'int', 1.5: 'float', 'a': 'str', None: 'none', (1, 'x'): 'tuple', True: 'bool replaces 1', ...: 'ellipsis', int: 'type', print: 'builtin', 2 ** 70: 'big', -1: 'm1', -2: 'm2', '': 'empty', (): 'unit', 0: 'zero', False: 'false replaces 0', 'é': 'uni', range(3): 'range', 1e300: 'huge', float('inf'): 'inf'}
print(d[1], d[True], d[1.0], d[0], d[0.0], d[None], d[(1, 'x')], d[1, 'x'], d[...], d[int], d[2 ** 70], d[2.0 ** 70], d[-1], d[-2], d[''], d[()], d[range(0, 3, 1)], d[10 ** 300] if 10 ** 300 in d else 'no', d[1e400], len(d))
print([k if not callable(k) else k.__name__ for k in d])
for k in ([], {}, set(), [1], ((), []), slice(1), {}.keys()):
    try: d[k]
    except TypeError as e: print(e)
    try: d[k] = 1
    except TypeError as e: print(e)
    try: k in d
    except TypeError as e: print(e)
for k in (5, 'zz', (1,), 2.5, None.__class__, -3, 'q"uote', "it's", (1, (2, 'x'))):
    try: d[k]
    except KeyError as e: print(str(e), repr(e), e.args == (k,))
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 2
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f'K{self.n}'
c = {K(i): i for i in range(6)}; c[K(2)] = 'two'; del c[K(1)]; c[K(1)] = 'again'; print(c, K(5) in c, K(9) in c, c.get(K(0)), {K(1), K(1), K(3)} == {K(3), K(1)})

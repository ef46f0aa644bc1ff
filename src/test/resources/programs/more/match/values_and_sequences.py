def f(x):
    match x:
        case 0: return 'zero'
        case 1 | 2 | 3: return 'small'
        case -1: return 'minus one'
        case 1.5: return 'float'
        case 'a' | "b": return 'letter'
        case None: return 'none'
        case True: return 'true'
        case []: return 'empty seq'
        case [x]: return f'one {x}'
        case [1, y]: return f'starts with 1, {y}'
        case (a, b): return f'pair {a} {b}'
        case [first, *rest] if len(rest) > 3: return f'long {first} {rest}'
        case [first, _, *_, last]: return f'{first}..{last}'
        case str() as s: return f'str {s}'
        case int(n) if n > 100: return f'big {n}'
        case int() | float(): return 'number'
        case _: return 'other'
for v in [0, 2, -1, 1.5, 'a', None, True, False, [], (), [9], [1, 5], (7, 8), [1, 2, 3], [1, 2, 3, 4, 5], 'xyz', 500, 50, 2.5, {}, {1}, range(2), b'x', iter([])]: print(repr(v) if not hasattr(v, '__next__') else 'iter', '->', f(v))
match [1, [2, [3, 4]], {'k': (5, 6)}]:
    case [a, [b, [*c]], {'k': (d, e)}]: print(a, b, c, d, e)
match 'no match':
    case 'x': print('never')
print('fell through')
match (1, 2):
    case (x, y) if x > y: print('gt')
    case (x, y) if x < y: print('lt', x, y)
print(x, y)
match 5, 6:
    case 5, z: print('tuple subject', z)
match = 3; case = 4; print(match + case)

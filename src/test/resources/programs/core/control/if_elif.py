def kind(x):
    if x is None:
        return 'none'
    elif x == 0:
        return 'zero'
    elif isinstance(x, bool):
        return 'bool'
    elif isinstance(x, int) and x < 0:
        return 'negative'
    elif isinstance(x, (int, float)):
        return 'number'
    elif not x:
        return 'empty'
    else:
        return 'other'
for v in [None, 0, 0.0, False, True, -1, 5, 2.5, '', [], (), {}, set(), 'x', [0]]:
    print(repr(v), kind(v))
if 1: print('one line')
if 0: print('no')
else: print('else line')
x = 5
if x > 3:
    if x > 10:
        print('big')
    else:
        print('medium')
if not x == 4 and not x == 6: print('not')
for v in [0, 1, '', 'a', [], [[]], {}, {0: 0}, None, 0.0, -0.0, 1e-300, range(0), range(1), ()]:
    print(1 if v else 0, end='')
print()

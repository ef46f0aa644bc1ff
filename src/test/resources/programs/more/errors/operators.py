values = [1, 1.5, 'a', b'a', [1], (1,), {1}, {1: 2}, None, True, range(2), 1j, print]
import operator
s, n, i = 'abc', None, 5
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.lt, operator.and_, operator.lshift, operator.mod, operator.matmul, operator.contains, operator.getitem):
    outcomes = []
    for a in values:
        for b in values:
            try:
                outcomes.append(repr(op(a, b))[:12])
            except Exception as e:
                outcomes.append(str(e))
    print(op.__name__, sorted(set(outcomes)))
def statements():
    x = 5
    for code in ('i', 'a', 't'):
        try:
            match code:
                case 'i': x[0] = 1
                case 'a': x.y = 1
                case 't':
                    t = (1, 2)
                    t[0] = 5
        except Exception as e:
            yield type(e).__name__, str(e)
    for make in (lambda: {}['k'], lambda: {1: 2}[[1]], lambda: {[]: 1}, lambda: {{}}, lambda: [1, 2, 3][7], lambda: s['a'], lambda: n[0], lambda: i[0], lambda: print[0], lambda: (1).x, lambda: -None, lambda: not_defined, lambda: 1 in 5, lambda: 'a' in 5, lambda: 5 in 'abc', lambda: b'a' in 'a', lambda: [1] < [None], lambda: {} < {}, lambda: 1 < 'a' < 3, lambda: (1, 2) + [3], lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' * 'b', lambda: [1] * 1.5, lambda: 'a' - 'b', lambda: [*5], lambda: {**5}, lambda: (lambda a, b: 0)(*(1,)), lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1 << -1, lambda: 'a' % 5, lambda: del_me):
        try:
            yield make()
        except Exception as e:
            yield type(e).__name__, str(e)
for line in statements():
    print(*line)
a = [1]; t = (a, 2)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
try:
    x, y = 1
except TypeError as e:
    print(e)
for value in ((1,), (1, 2, 3), 'abcd', [], {}):
    try:
        x, y = value
    except ValueError as e:
        print(e)
    try:
        x, *y, z = value
        print(x, y, z)
    except ValueError as e:
        print(e)
try:
    for x, y in [(1, 2), (3,)]:
        print(x, y)
except ValueError as e:
    print(e)
try:
    raise 'text'
except TypeError as e:
    print(e)
try:
    raise int
except TypeError as e:
    print(e)
try:
    try: 1 / 0
    except 'x': pass
except TypeError as e:
    print(e)
try:
    with 5: pass
except TypeError as e:
    print(e)
try:
    for x in 5: pass
except TypeError as e:
    print(e)
assert_errors = []
for text in ('plain', ('a', 1), None, 5):
    try:
        assert False, text
    except AssertionError as e:
        assert_errors.append((str(e), e.args))
print(assert_errors)

def f():
    x = []
    try:
        x.append(1)
        x.append(y)
    except NameError:
        x.append('recovered')
    return x
print(f())
l = [1, 2, 3]
try:
    l[0], l[5], l[1] = 10, 11, 12
except IndexError as e:
    print(e, l)
d = {'a': 1}
def boom(): raise RuntimeError('boom')
try:
    d['b'] = boom()
except RuntimeError:
    print(d)
try:
    d[boom()] = 2
except RuntimeError:
    print(d)
try:
    z = [1, boom(), 3]
except RuntimeError:
    print('z' in globals())
try:
    l += boom()
except RuntimeError: print(l)
try:
    print('before', boom())
except RuntimeError: print('nothing printed before')
try:
    for q in [1, 2, 3]:
        if q == 2: boom()
except RuntimeError: print('q', q)
try:
    [boom() if v == 2 else v for v in range(5)]
except RuntimeError as e: print(e)
def g(a, b=None):
    try:
        return a / b
    except TypeError:
        b = 2
        return g(a, b)
print(g(10))
def handler_in_handler():
    try:
        boom()
    except RuntimeError as outer:
        try:
            {}[0]
        except KeyError as inner:
            return type(outer).__name__, type(inner).__name__, inner.__context__ is outer
print(handler_in_handler())
try:
    try:
        boom()
    except RuntimeError as e:
        pass
    print(e)
except NameError as err: print(err)

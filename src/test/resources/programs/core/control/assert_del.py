try:
    assert 1 == 2
except AssertionError as e:
    print(repr(e), str(e) == '')
try:
    assert [], 'list is empty'
except AssertionError as e:
    print(repr(e))
try:
    assert 0, ('a', 1)
except AssertionError as e:
    print(repr(e), e.args)
assert True, 'unused'
a = b = 1
del a
try:
    a
except NameError as e:
    print(e)
l = [0, 1, 2, 3, 4, 5, 6]
del l[0], l[-1]
print(l)
del l[1:3]
print(l)
del l[::2]
print(l)
d = {'x': 1, 'y': 2}
del d['x']
print(d)
try:
    del d['nope']
except KeyError as e:
    print(repr(e))
try:
    del l[10]
except IndexError as e:
    print(e)
class C: pass
c = C()
c.v = 1
del c.v
print(hasattr(c, 'v'))
try:
    del c.v
except AttributeError as e:
    print(e)
x, y, z = 1, 2, 3
del (x, y), [z]
print('x' in globals(), b)
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)
try:
    del 'abc'[0]
except TypeError as e:
    print(e)

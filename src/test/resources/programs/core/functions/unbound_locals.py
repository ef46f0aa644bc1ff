def f():
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    x = 1
    return x
f()
def g(flag):
    if flag:
        v = 1
    return v
print(g(True))
try:
    g(False)
except UnboundLocalError as e:
    print(e)
def h():
    def inner():
        return later
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    later = 5
    return inner()
print(h())
count = 0
def bump():
    count += 1
try:
    bump()
except UnboundLocalError as e:
    print(e, isinstance(e, NameError))
def deleted():
    a = 1
    del a
    try:
        return a
    except UnboundLocalError as e:
        return str(e)
print(deleted())
def deleted_cell():
    a = 1
    def see():
        return a
    del a
    try:
        return see()
    except NameError as e:
        return str(e)
print(deleted_cell())
def handler_name():
    e = 'before'
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    try:
        return e
    except UnboundLocalError as err:
        return str(err)
print(handler_name())
try:
    undefined_name
except NameError as e:
    print(e, e.name)

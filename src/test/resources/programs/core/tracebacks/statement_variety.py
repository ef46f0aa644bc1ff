def f(d):
    del d['missing']
def g():
    f({})
def h():
    with_value = g() if True else None
    return with_value
x = not h()

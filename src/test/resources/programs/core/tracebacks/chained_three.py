def a():
    raise ValueError('a failed')
def b():
    try:
        a()
    except ValueError as e:
        raise KeyError('b failed') from e
def c():
    try:
        b()
    except KeyError:
        raise RuntimeError('c failed')
c()

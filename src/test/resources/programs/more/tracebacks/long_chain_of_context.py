def a():
    try:
        int('x')
    except ValueError:
        b()
def b():
    try:
        [][1]
    except IndexError:
        c()
def c():
    try:
        {}['k']
    finally:
        raise RuntimeError('end of the chain')
a()

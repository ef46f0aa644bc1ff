def outer():
    def inner(x):
        y = (x +
        return y
    return inner

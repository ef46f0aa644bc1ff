def first(n):
    return second(n, extra=1) + 1
def second(n, extra):
    values = [1, 2, 3]
    return values[n] + third(extra)
def third(v):
    return {'a': 1}[v]
print('go')
first(0)

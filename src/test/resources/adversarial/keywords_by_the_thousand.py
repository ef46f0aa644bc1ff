# Ends: finished
def f(**k):
    return len(k)


def g(*a, **k):
    return f(**k)


d = {'k%d' % i: i for i in range(20_000)}
print(f(**d), g(**d), len(dict(**d)), len(dict(d, **d)), len({**d, **d}))

lambda: 0
lambda a: a
lambda a, b: a
lambda a, b=1: a
lambda *a: a
lambda **a: a
lambda a, *b, c, d=1, **e: a
lambda *, a: a
lambda *, a=1, b, **c: a
lambda a, /: a
lambda a, /, b: a
lambda a, b=1, /, c=2, *d: a
lambda a=1, /, b=2, *, c: a
lambda a,: a
lambda *a,: a
lambda **a,: a
lambda: lambda: 0
lambda: (yield)
lambda a: a, b
lambda a=lambda: 0: a
lambda a=(b, c), *d: a
lambda a, b=1, *c, d: a

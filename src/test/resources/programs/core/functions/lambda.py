add = lambda a, b=10: a + b
print(add(1), add(1, 2), add.__name__)
print((lambda *a, **k: (a, k))(1, 2, x=3))
print((lambda: None)())
print((lambda x: lambda y: x - y)(10)(3))
print(sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s)))
print(list(map(lambda x, y: x * y, [1, 2, 3], [4, 5, 6])))
print(list(filter(lambda x: x % 2, range(10))))
table = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '**': lambda a, b: a ** b}
for op in table:
    print(op, table[op](7, 3))
f = lambda x: x if x > 0 else -x
print(f(-4), f(4))
print([(lambda n: n * n)(i) for i in range(4)])
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
try:
    (lambda x: x)()
except TypeError as e:
    print(e)
fact = lambda n: n and n * fact(n - 1) or 1
print(fact(10))
print(max([3, -9, 5], key=lambda v: v * v), (lambda: (local := 5))())

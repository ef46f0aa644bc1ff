def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get
inc, get = counter()
inc2, get2 = counter()
print(inc(), inc(), inc(10), get(), get2(), inc2(-1), get())
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
print([f() for f in [lambda k=k: k for k in range(3)]])
print([f() for f in [lambda: k for k in range(3)]])
def outer(x):
    def middle(y):
        def inner(z):
            return x * 100 + y * 10 + z
        return inner
    return middle
print(outer(1)(2)(3))
def shared():
    items = []
    return items.append, lambda: list(items)
add, show = shared()
add(1); add(2)
print(show())
def later():
    def use():
        return value
    value = 'set after'
    return use()
print(later())
def fact():
    return lambda n: 1 if n < 2 else n * fact()(n - 1)
print(fact()(20))
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
print(compose(str, abs, lambda x: x - 5)(1))

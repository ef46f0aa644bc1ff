def counter():
    count = 0

    def up(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return up, peek


up, peek = counter()
up()
up(5)
print(peek(), up.__closure__[0].cell_contents, up.__code__.co_freevars, peek.__code__.co_freevars)
functions = []
for i in range(3):
    functions.append(lambda: i)
print([one() for one in functions])
print([one() for one in [lambda i=i: i for i in range(3)]])


def outer():
    x = "outer"

    class Inner:
        y = x
        z = "class"

        def method(self):
            return x

    return Inner, Inner.y, Inner.z


cls, y, x = outer()
print(y, x, cls().method())


def late():
    def use():
        return value

    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    value = 1
    return use()


print(late())


def deleted():
    value = 1

    def use():
        return value

    del value
    try:
        return use()
    except NameError as e:
        return str(e)


print(deleted())


def three():
    a = 1

    def two():
        nonlocal a
        a *= 2

        def one():
            nonlocal a
            a += 10
            return a

        return one

    return two, lambda: a


two, show = three()
print(two()(), two()(), show())


def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composed


print(compose(str, lambda x: x + 1, abs)(-4))

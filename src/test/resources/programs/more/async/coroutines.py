"""Coroutines without an event loop: what they are, and their errors."""


async def one():
    return 1


async def add(a, b=2, *args, **kwargs):
    """Adds."""
    x = await one()
    return a + b + x + sum(args) + sum(kwargs.values())


def drive(coroutine):
    try:
        while True:
            print('yielded', coroutine.send(None))
    except StopIteration as e:
        return e.value


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got, self.value


async def pausing():
    a = await Pause(1)
    b = await Pause(2)
    return a, b


print(drive(one()), drive(add(1)), drive(add(1, 2, 3, k=4)), add.__doc__, add.__name__)
made = []


def kept(coroutine):
    """One that is closed in the end, so that nobody warns that it was never awaited."""
    made.append(coroutine)
    return coroutine


c = pausing()
print(type(c).__name__, type(pausing).__name__, c.send(None), c.send('x'))
try:
    c.send('y')
except StopIteration as e:
    print(e.value)
for use in (lambda: c.send(None), lambda: c.throw(ValueError), lambda: iter(kept(one())), lambda: next(kept(one())),
            lambda: list(kept(one())),
            lambda: kept(pausing()).send(1), lambda: len(kept(one()))):
    try:
        use()
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)


async def bad(value):
    return await value


for value in (3, 'x', None, [kept(one())], lambda: 1, (i for i in [])):
    try:
        drive(bad(value))
    except TypeError as e:
        print(e)


async def catching():
    try:
        await Pause('p')
    except ValueError as e:
        return 'caught ' + str(e)
    finally:
        print('finally')


c = catching()
c.send(None)
try:
    c.throw(ValueError('thrown'))
except StopIteration as e:
    print(e.value)
c = catching()
c.send(None)
c.close()
c.close()
one().close()


async def stops():
    raise StopIteration(1)


try:
    drive(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__))


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print('enter', self.name, await Pause('in'))
        return self.name.upper()

    async def __aexit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, await Pause('out'))
        return self.swallow


async def managed():
    async with Manager('a') as a, Manager('b') as b:
        print(a, b)
    async with Manager('swallow', True) as (x, *y):
        print(x, y)
        raise ValueError('inside')
    async with Manager('r'):
        return 'returned'


print(drive(managed()))


async def failing():
    async with Manager('f'):
        raise KeyError('out')


try:
    drive(failing())
except KeyError as e:
    print(repr(e))


async def wrong(manager):
    async with manager:
        pass


class Half:
    async def __aenter__(self):
        pass


for m in (3, Half(), 'x'):
    try:
        drive(wrong(m))
    except TypeError as e:
        print(e)


class Count:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        await Pause(f'next {self.i}')
        return self.i


async def loops():
    out = []
    async for i in Count(3):
        if i == 2:
            continue
        out.append(i)
    else:
        out.append('else')
    async for i in Count(9):
        if i == 2:
            break
    else:
        out.append('no')
    async for a, b in Pairs():
        out.append((a, b))
    return out, i


class Pairs:
    async def unused(self):
        pass

    def __aiter__(self):
        self.left = [(1, 2), (3, 4)]
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        return self.left.pop(0)


print(drive(loops()))


async def wrong_loop(x):
    async for i in x:
        pass


class NoNext:
    def __aiter__(self):
        return [1]


for x in ([1], 3, NoNext()):
    try:
        drive(wrong_loop(x))
    except TypeError as e:
        print(e)


async def numbers(n):
    try:
        for i in range(n):
            await Pause(('await', i))
            got = yield i
            if got:
                print('got', got)
    finally:
        print('closed')


async def comprehensions():
    a = [i async for i in numbers(3)]
    b = {i: j async for i in numbers(2) for j in 'ab'}
    c = {await one() + i for i in range(2)}
    d = [[x async for x in numbers(y)] for y in range(2)]
    e = [x async for x in (i * 2 async for i in numbers(3) if i)]
    f = (await one() for _ in range(2))
    return a, b, c, d, e, [x async for x in f], type(f).__name__


print(drive(comprehensions()))


async def generators():
    g = numbers(3)
    print(type(g).__name__, await g.__anext__(), await g.asend('sent'))
    try:
        await g.athrow(ValueError('t'))
    except ValueError as e:
        print('out', e)
    try:
        await anext(g)
    except StopAsyncIteration as e:
        print('ended', repr(e))
    print(await anext(g, 'default'))
    g = numbers(5)
    async for i in g:
        if i == 1:
            break
    await g.aclose()
    await g.aclose()
    print([x async for x in g])
    it = aiter(numbers(1))
    print(await anext(it))
    await it.aclose()
    for bad in (3, 'x'):
        try:
            aiter(bad)
        except TypeError as e:
            print(e)


drive(generators())


async def raises():
    yield 1
    raise StopAsyncIteration


async def outer():
    try:
        async for i in raises():
            print(i)
    except RuntimeError as e:
        print(e)


drive(outer())


class Service:
    async def call(self, x):
        return await self._inner(x) * 2

    async def _inner(self, x):
        return x + 1

    @staticmethod
    async def static():
        return 's'

    @classmethod
    async def create(cls):
        return cls()


async def methods():
    s = await Service.create()
    return await s.call(3), await Service.static(), await (lambda: s.call(1))()


print(drive(methods()))
for c in made:
    c.close()

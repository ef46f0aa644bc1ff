"""throw, close, send and return values in every place."""


def attempt(label, action):
    try:
        print(label, '->', action())
    except BaseException as e:
        print(label, '->', type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__))


def gen():
    try:
        while True:
            try:
                got = yield 'ready'
                print('  got', got)
            except ValueError as e:
                print('  caught', e)
                yield 'recovered'
    finally:
        print('  cleanup')


g = gen()
attempt('send before start', lambda: g.send(1))
attempt('next', lambda: next(g))
attempt('send', lambda: g.send(5))
attempt('throw', lambda: g.throw(ValueError('v')))
attempt('throw class', lambda: g.throw(ValueError, 'text'))
attempt('throw other', lambda: g.throw(KeyError))
attempt('after', lambda: next(g))
attempt('send after', lambda: g.send(1))
attempt('throw after', lambda: g.throw(OSError('late')))
attempt('close after', lambda: g.close())
attempt('throw nonsense', lambda: gen().throw(5))
attempt('throw before start', lambda: gen().throw(ValueError('early')))


def stubborn():
    for attempt in range(2):
        try:
            yield attempt
        except GeneratorExit:
            print('  no')


s = stubborn()
next(s)
attempt('close stubborn', s.close)
print(next(s, 'over'))


def raising_close():
    try:
        yield
    finally:
        raise RuntimeError('in finally')


r = raising_close()
next(r)
attempt('close raising', r.close)


def returns():
    x = yield 1
    return x


def delegating():
    result = yield from returns()
    print('  result', result)
    try:
        yield from [10, 20]
    except ValueError as e:
        print('  inner', e)
    return (yield from returns())


d = delegating()
attempt('1', lambda: next(d))
attempt('2', lambda: d.send('a'))
attempt('3', lambda: d.throw(ValueError('x')))
attempt('4', lambda: d.send('end'))


def leaks_stop():
    yield 1
    raise StopIteration('leak')


attempt('leak', lambda: list(leaks_stop()))
attempt('send non-None to list', lambda: _send_list())


def _send_list():
    def f():
        yield from iter([1, 2])
    x = f()
    next(x)
    return x.send(5)


def self_running():
    yield next(me)


me = self_running()
attempt('already executing', lambda: next(me))


def reraises():
    try:
        yield 1
    except ZeroDivisionError as e:
        raise LookupError('mapped') from e


z = reraises()
next(z)
attempt('mapped', lambda: z.throw(ZeroDivisionError('z')))


class Iter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration('done')
        return self.n

    def throw(self, *args):
        print('  throw', args)
        return 'thrown'

    def close(self):
        print('  close')

    def send(self, value):
        print('  send', value)
        return 'sent'


def over():
    value = yield from Iter()
    print('  value', value)


o = over()
attempt('o1', lambda: next(o))
attempt('o2', lambda: o.send('x'))
attempt('o3', lambda: o.throw(ValueError('to iter')))
attempt('o4', o.close)
attempt('o5', lambda: list(over()))
print(g.gi_running, gen().gi_yieldfrom, gen.__name__, gen().__name__, gen().__qualname__)


def count_up():
    n = 0
    while True:
        step = (yield n) or 1
        n += step


c = count_up()
print([next(c), c.send(5), next(c), c.send(None), c.send(-2)])


def outer():
    def inner():
        try:
            yield 'a'
            yield 'b'
        except GeneratorExit:
            print('  inner exit')
            raise
        finally:
            print('  inner finally')
    try:
        yield from inner()
    finally:
        print('  outer finally')


it = outer()
next(it)
it.close()
x = (i * i for i in range(3))
attempt('genexp send', lambda: (next(x), x.send(7), list(x)))

"""What coroutines and asynchronous generators do when they are awaited."""
from _generators import is_finished as _is_finished, item as _item, send as _send, throw as _throw

_missing = object()


def drive(coroutine):
    """`coroutine.__await__()`: an iterator over what the coroutine yields, which returns what it returns."""
    try:
        got = _send(coroutine, None)
        while True:
            try:
                sent = yield got
            except BaseException as e:
                got = _throw(coroutine, e, None)
            else:
                got = _send(coroutine, sent)
    except StopIteration as e:
        return e.value


class _Step:
    """What `asend` and its like answer: awaited once, it resumes the generator."""

    def __init__(self, run):
        self._run = run

    def __await__(self):
        return self._run

    def send(self, value):
        return self._run.send(value)

    def throw(self, *args):
        return self._run.throw(*args)

    def close(self):
        self._run.close()


def _resume(generator, resume, *args):
    """Resumes a generator until its next item; what it awaits meanwhile is passed on."""
    try:
        got = resume(generator, *args)
        while (item := _item(got)) is None:
            try:
                sent = yield got
            except BaseException as e:
                got = _throw(generator, e, None)
            else:
                got = _send(generator, sent)
    except StopIteration:
        raise StopAsyncIteration from None
    return item[0]


def anext(generator):
    return _Step(_resume(generator, _send, None))


def asend(generator, value):
    return _Step(_resume(generator, _send, value))


def athrow(generator, typ, val):
    return _Step(_resume(generator, _throw, typ, val))


def _end(generator):
    if _is_finished(generator):
        return
    try:
        yield from _resume(generator, _throw, GeneratorExit, None)
    except (StopAsyncIteration, GeneratorExit):
        return
    raise RuntimeError('async generator ignored GeneratorExit')


def aclose(generator):
    return _Step(_end(generator))


def aiter(iterable):
    if not hasattr(type(iterable), '__aiter__'):
        raise TypeError(f"'{type(iterable).__name__}' object is not an async iterable")
    return type(iterable).__aiter__(iterable)


async def _or_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


def anext_or(iterator, default=_missing):
    if not hasattr(type(iterator), '__anext__'):
        raise TypeError(f"'{type(iterator).__name__}' object is not an async iterator")
    awaitable = type(iterator).__anext__(iterator)
    return awaitable if default is _missing else _or_default(awaitable, default)

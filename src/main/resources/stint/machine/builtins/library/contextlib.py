"""Tools for with statements."""

import abc
import sys
from functools import wraps
from types import GenericAlias as _GenericAlias


class AbstractContextManager(abc.ABC):
    __required_methods__ = ('__enter__', '__exit__')
    __class_getitem__ = classmethod(_GenericAlias)

    def __enter__(self):
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None


class AbstractAsyncContextManager(abc.ABC):
    __required_methods__ = ('__aenter__', '__aexit__')
    __class_getitem__ = classmethod(_GenericAlias)

    async def __aenter__(self):
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _FromGenerator:
    """A manager whose entry and exit are the two halves of a generator."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, '__doc__', None)

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)


class _GeneratorContextManager(_FromGenerator, ContextDecorator, AbstractContextManager):
    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            self.gen.throw(typ, value, traceback)
        except StopIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                return False
            if isinstance(value, StopIteration) and exc.__cause__ is value:
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after throw()")


class _AsyncGeneratorContextManager(_FromGenerator, AsyncContextDecorator, AbstractAsyncContextManager):
    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(typ, value, traceback)
        except StopAsyncIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                return False
            if isinstance(value, (StopIteration, StopAsyncIteration)) and exc.__cause__ is value:
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after athrow()")


def contextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def asynccontextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    _stream = 'stderr'


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


def _entered(cm, enter, exit, kind):
    """The two methods of a manager's class."""
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, exit)
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol") from None


class _Unwinding:
    """What an ExitStack has gone through on its way down: the exception that is under way, and whether one was swallowed."""

    def __init__(self, details, outer):
        self.details = details
        self._received = details[0] is not None
        self._outer = outer
        self._swallowed = self._pending = False

    def swallowed(self):
        self._swallowed = True
        self._pending = False
        self.details = (None, None, None)

    def raised(self, error):
        if self.details[1] is not None:
            self._chain(error, self.details[1])
        self._pending = True
        self.details = type(error), error, error.__traceback__

    def _chain(self, new, old):
        while True:
            context = new.__context__
            if context is None or context is old:
                return
            if context is self._outer:
                break
            new = context
        new.__context__ = old

    def result(self):
        if self._pending:
            error = self.details[1]
            context = error.__context__
            try:
                raise error
            except BaseException:
                error.__context__ = context
                raise
        return self._received and self._swallowed


class _ExitStack:
    """Callbacks that run in reverse order; each is kept with whether it is to be awaited."""

    def __init__(self):
        self._exit_callbacks = []

    def _push(self, exit, awaited=False):
        self._exit_callbacks.append((awaited, exit))

    def pop_all(self):
        stack = type(self)()
        stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return stack

    def push(self, exit):
        method = getattr(type(exit), '__exit__', None)
        self._push(exit if method is None else lambda *details: method(exit, *details))
        return exit

    def enter_context(self, cm):
        enter, exit = _entered(cm, '__enter__', '__exit__', 'context manager')
        result = enter(cm)
        self._push(lambda *details: exit(cm, *details))
        return result

    def callback(self, callback, /, *args, **kwds):
        self._push(lambda *details: callback(*args, **kwds) and False)
        return callback


class ExitStack(_ExitStack, AbstractContextManager):
    def __enter__(self):
        return self

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *exc_details):
        unwinding = _Unwinding(exc_details, sys.exc_info()[1])
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                if callback(*unwinding.details):
                    unwinding.swallowed()
            except BaseException as error:
                unwinding.raised(error)
        return unwinding.result()


class AsyncExitStack(_ExitStack, AbstractAsyncContextManager):
    async def enter_async_context(self, cm):
        enter, exit = _entered(cm, '__aenter__', '__aexit__', 'asynchronous context manager')
        result = await enter(cm)
        self._push(lambda *details: exit(cm, *details), True)
        return result

    def push_async_exit(self, exit):
        method = getattr(type(exit), '__aexit__', None)
        self._push(exit if method is None else lambda *details: method(exit, *details), True)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def exit(*details):
            await callback(*args, **kwds)
        self._push(exit, True)
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        unwinding = _Unwinding(exc_details, sys.exc_info()[1])
        while self._exit_callbacks:
            awaited, callback = self._exit_callbacks.pop()
            try:
                answer = callback(*unwinding.details)
                if await answer if awaited else answer:
                    unwinding.swallowed()
            except BaseException as error:
                unwinding.raised(error)
        return unwinding.result()

# contextlib for async with, and the names of asynchronous things in collections.abc, typing and types.
import asyncio
import collections.abc
import contextlib
import types
import typing
from contextlib import (AbstractAsyncContextManager, AsyncContextDecorator, AsyncExitStack, aclosing, asynccontextmanager,
                        nullcontext)

log = []


@asynccontextmanager
async def resource(name):
    """A resource."""
    log.append(f"open {name}")
    try:
        yield name.upper()
    except ValueError as error:
        log.append(f"{name} saw {error}")
        raise
    finally:
        await asyncio.sleep(0)
        log.append(f"close {name}")


@asynccontextmanager
async def swallow():
    try:
        yield
    except KeyError as error:
        log.append(f"swallowed {error!r}")


@asynccontextmanager
async def nothing():
    if False:
        yield


@asynccontextmanager
async def twice():
    yield 1
    yield 2


def show(what):
    print(what, log)
    log.clear()


async def basic():
    async with resource("a") as value:
        log.append(value)
    show("basic")
    try:
        async with resource("b"):
            raise ValueError("inside")
    except ValueError as error:
        show(f"raised {error}")
    async with swallow():
        raise KeyError("k")
    show("swallowed")
    for manager in (nothing, twice):
        try:
            async with manager():
                pass
        except RuntimeError as error:
            print(manager.__name__, error)
    try:
        async with twice():
            raise ValueError("x")
    except (RuntimeError, ValueError) as error:
        print(repr(error))
    print(resource.__name__, resource.__doc__, resource("z").__doc__)


class Managed(AbstractAsyncContextManager):
    def __init__(self, name, answer=None):
        self.name, self.answer = name, answer

    async def __aexit__(self, kind, value, traceback):
        log.append((self.name, kind and kind.__name__, str(value)))
        return self.answer


class Plain:
    def __enter__(self):
        log.append("enter plain")
        return "plain"

    def __exit__(self, *details):
        log.append("exit plain")


async def stacks():
    async def callback(*args, **kwds):
        log.append(("callback", args, kwds))

    async with AsyncExitStack() as stack:
        got = await stack.enter_async_context(Managed("m1"))
        log.append(got.name)
        log.append(stack.enter_context(Plain()))
        stack.push_async_callback(callback, 1, key=2)
        stack.callback(log.append, "plain callback")
        stack.push_async_exit(Managed("m2"))
    show("stack")
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(Managed("outer"))
        await stack.enter_async_context(Managed("swallows", True))
        raise LookupError("lost")
    show("swallowing")
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(Managed("sees"))

            @stack.push_async_exit
            async def failing(*details):
                raise OSError("in exit")
            raise LookupError("first")
    except OSError as error:
        show((repr(error), repr(error.__context__)))
    stack = AsyncExitStack()
    await stack.enter_async_context(Managed("later"))
    other = stack.pop_all()
    await stack.aclose()
    show("moved")
    await other.aclose()
    show("closed")
    for bad, enter in ((5, "enter_async_context"), (Plain(), "enter_async_context"), (Managed("x"), "enter_context")):
        try:
            answer = getattr(AsyncExitStack(), enter)(bad)
            if enter == "enter_async_context":
                await answer
        except TypeError as error:
            print(error)


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        log.append("numbers closed")


async def closing():
    async with aclosing(numbers()) as source:
        async for number in source:
            log.append(number)
            break
    show("aclosing")
    async with nullcontext(5) as five:
        print(five)
    with nullcontext("six") as six:
        print(six)


class Timed(AsyncContextDecorator, AbstractAsyncContextManager):
    async def __aenter__(self):
        log.append("start")
        return self

    async def __aexit__(self, *details):
        log.append("stop")


@Timed()
async def work(n):
    log.append(f"work {n}")
    return n * 2


@resource("decorating")
async def decorated():
    log.append("decorated")
    return "done"


async def decorators():
    print(await work(4), work.__name__)
    show("decorator")
    print(await decorated())
    print(await decorated())
    show("generator as decorator")


async def main():
    await basic()
    await stacks()
    await closing()
    await decorators()


asyncio.run(main())


async def coroutine():
    return 1


class Async:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


class Await:
    def __await__(self):
        yield


one = coroutine()
values = {"coroutine": one, "agen": numbers(), "Async": Async(), "Await": Await(), "gen": (i for i in ()), "manager": Managed("x")}
for name, value in values.items():
    print(name, [isinstance(value, getattr(collections.abc, kind)) for kind in
                 ("Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Generator")],
          isinstance(value, AbstractAsyncContextManager), isinstance(value, types.CoroutineType),
          isinstance(value, types.AsyncGeneratorType))
one.close()
for hint in (typing.Awaitable[int], typing.Coroutine[int, str, None], typing.AsyncIterator[str], typing.AsyncIterable[int],
             typing.AsyncGenerator[int, None], typing.AsyncContextManager[int], typing.ContextManager[str],
             typing.Pattern[str], typing.Match[str], typing.ByteString, typing.MappingView, typing.Pattern):
    print(hint)
print(collections.abc.Awaitable[int], collections.abc.AsyncIterator[int], collections.abc.Coroutine[int, str, bytes])
print(contextlib.AbstractContextManager[int])


class Own(collections.abc.AsyncGenerator):
    async def asend(self, value):
        return value

    async def athrow(self, typ, val=None, tb=None):
        raise typ


async def own():
    print(await Own().__anext__(), await Own().aclose())
    try:
        await anext(Own())
        collections.abc.Coroutine()
    except TypeError as error:
        print(error)


asyncio.run(own())


@typing.overload
def f(x: int) -> int: ...
@typing.overload
def f(x: str) -> str: ...
def f(x):
    return x


print(len(typing.get_overloads(f)), f(3), [o.__name__ for o in typing.get_overloads(f)])
Made = types.new_class("Made", (dict,), {}, lambda ns: ns.update(answer=lambda self: 42))
print(Made().answer(), Made.__mro__[1], types.resolve_bases((list[int], str)))

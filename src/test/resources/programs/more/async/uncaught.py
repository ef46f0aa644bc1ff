"""An exception out of asyncio.run, through several coroutines."""


async def inner():
    raise LookupError('deep')


async def middle():
    await inner()


async def generator():
    yield 1
    await middle()


async def main():
    async for i in generator():
        print(i)


try:
    coroutine = main()
    coroutine.send(None)
except LookupError as e:
    print('caught', e)
main().send(None)

"""Producers, consumers, semaphores, events, cancellation and groups of tasks."""
import asyncio
import contextlib


class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, name):
        def register(handler):
            self.handlers.setdefault(name, []).append(handler)
            return handler
        return register

    async def emit(self, name, *args):
        return await asyncio.gather(*(h(*args) for h in self.handlers.get(name, ())))


bus = Bus()


@bus.on('order')
async def bill(order):
    await asyncio.sleep(0)
    return f'billed {order}'


@bus.on('order')
async def ship(order):
    if order == 13:
        raise RuntimeError('unlucky')
    return f'shipped {order}'


async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
        await asyncio.sleep(0)
    await queue.put(None)


async def consumer(queue, out):
    while (item := await queue.get()) is not None:
        out.append(item * item)
        queue.task_done()
    queue.task_done()


async def limited(semaphore, i, log):
    async with semaphore:
        log.append(f'+{i}')
        await asyncio.sleep(0)
        log.append(f'-{i}')


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def countdown(n):
    try:
        while n:
            yield n
            n -= 1
    finally:
        print('countdown over')


@contextlib.asynccontextmanager
async def session(name):
    print('open', name)
    try:
        yield name.upper()
    except ValueError as e:
        print('swallowed', e)
    finally:
        print('close', name)


class Future:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


async def main():
    queue, out = asyncio.Queue(maxsize=2), []
    await asyncio.gather(producer(queue, 5), consumer(queue, out))
    print(out, queue.empty(), queue.qsize())
    print(await bus.emit('order', 7))
    try:
        await bus.emit('order', 13)
    except RuntimeError as e:
        print('emit', e)
    print(await asyncio.gather(ship(1), ship(13), return_exceptions=True))
    log = []
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(limited(semaphore, i, log) for i in range(4)))
    print(log)
    print([x async for x in Ticker(3)], [x async for x in Ticker(5) if x % 2], {x: await Future(x) async for x in Ticker(2)})
    async for x in countdown(3):
        print(x, end=' ')
    async with session('db') as s:
        print(s)
        raise ValueError('inside')
    print(await Future(42))
    event = asyncio.Event()

    async def waiter(name):
        await event.wait()
        return name

    waiters = [asyncio.create_task(waiter(n), name=n) for n in 'abc']
    await asyncio.sleep(0)
    print([t.done() for t in waiters], waiters[0].get_name())
    event.set()
    print(await asyncio.gather(*waiters))

    async def forever():
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            print('cancelled')
            raise
        finally:
            print('cleaned')

    task = asyncio.create_task(forever())
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as e:
        print('await raised', type(e).__name__, task.cancelled(), task.done())
    try:
        await asyncio.wait_for(forever(), 0.001)
    except asyncio.TimeoutError as e:
        print('timeout', type(e).__name__)
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(ship(1))
            b = tg.create_task(ship(13))
            tg.create_task(forever())
    except* RuntimeError as group:
        print(group.exceptions, a.done(), b.done())
    async with asyncio.timeout(10):
        print('in time')
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
    done, pending = await asyncio.wait([asyncio.create_task(ship(i)) for i in range(3)])
    print(len(done), len(pending), sorted(t.result() for t in done))
    print(sorted([await future for future in asyncio.as_completed([ship(1), ship(2)])]))
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(f.set_result, 'called')
    print(await f, f.done(), f.result())
    g = loop.create_future()
    g.set_exception(KeyError('k'))
    try:
        await g
    except KeyError as e:
        print('future', e, repr(g.exception()))
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print(type(e).__name__)
    t = asyncio.create_task(ship(5))
    t.add_done_callback(lambda t: print('callback', t.result()))
    await t
    await asyncio.sleep(0)
    try:
        await 5
    except TypeError as e:
        print(e)
    try:
        async with 5:
            pass
    except TypeError as e:
        print(e)
    try:
        async for _ in [1]:
            pass
    except TypeError as e:
        print(e)
    cond = asyncio.Condition()
    state = []

    async def wait_for_state():
        async with cond:
            await cond.wait_for(lambda: state)
            return state[0]

    w = asyncio.create_task(wait_for_state())
    await asyncio.sleep(0)
    async with cond:
        state.append('ready')
        cond.notify_all()
    print(await w)
    agen = countdown(2)
    print(await agen.__anext__(), await anext(agen), await anext(agen, 'default'))
    agen = countdown(5)
    await anext(agen)
    await agen.aclose()
    return 'end'


print(asyncio.run(main()))
print(asyncio.iscoroutinefunction(main), asyncio.iscoroutine(5))

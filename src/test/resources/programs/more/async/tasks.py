"""asyncio: tasks, their order, results and errors."""
import asyncio


async def worker(name, n, delay=0):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(delay)
    return name * n


async def fail(text, after=0):
    for _ in range(after):
        await asyncio.sleep(0)
    raise ValueError(text)


async def main():
    print(await asyncio.gather(worker('a', 2), worker('b', 3), worker('c', 1)))
    task = asyncio.create_task(worker('t', 2), name='named')
    print(task.get_name(), task.done(), task.cancelled(), asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    print(await task, task.done(), task.result(), task.exception())
    results = await asyncio.gather(fail('x'), worker('d', 1), return_exceptions=True)
    print(results)
    try:
        await asyncio.gather(fail('y', 1), worker('e', 3))
    except ValueError as e:
        print('gather raised', e)
    await asyncio.sleep(0.01)
    print(await asyncio.gather())
    same = worker('same', 1)
    print(await asyncio.gather(same, same))

    task = asyncio.create_task(worker('long', 100))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print('cancelled', e.args, task.cancelled(), task.cancel())

    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('cleaning up')
            await asyncio.sleep(0)
            raise
        finally:
            print('finally')

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel('reason')
    try:
        await task
    except asyncio.CancelledError as e:
        print('args', e.args)

    async def refuses():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return 'refused'

    task = asyncio.create_task(refuses())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)

    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError as e:
        print('timeout', repr(e), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(worker('w', 1), 5), await asyncio.wait_for(worker('n', 1), None))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print('timeout block')
    async with asyncio.timeout(5) as t:
        await asyncio.sleep(0)
    print(t.expired())

    tasks = [asyncio.create_task(asyncio.sleep(d / 100, d)) for d in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), pending)
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(5))], timeout=0.001)
    print(len(done), len(pending))
    for t in pending:
        t.cancel()
    for next_done in asyncio.as_completed([asyncio.sleep(d / 100, d) for d in (3, 1, 2)]):
        print('completed', await next_done)

    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.001, future.set_result, 'later')
    loop.call_soon(print, 'soon')
    print(await future, future, future.done())
    future = loop.create_future()
    future.set_exception(KeyError('k'))
    try:
        await future
    except KeyError as e:
        print(repr(e))
    for operation in (lambda: future.set_result(1), lambda: loop.create_future().result(), lambda: loop.create_future().exception()):
        try:
            operation()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, str(e).split(':')[0])
    print(await asyncio.shield(worker('s', 1)))
    print(asyncio.iscoroutinefunction(main), asyncio.iscoroutine(same), asyncio.isfuture(future))
    unused = worker('no', 1)
    try:
        asyncio.run(unused)
    except RuntimeError as e:
        print(e)
    unused.close()
    return 'main is done'


print(asyncio.run(main()))


async def group():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(worker('g', 2))
        b = tg.create_task(worker('h', 1))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail('one'))
            tg.create_task(fail('two'))
            tg.create_task(worker('never', 50))
    except* ValueError as e:
        print(repr(e), e.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(asyncio.sleep(10))
            raise KeyError('in the body')
    except* KeyError as e:
        print(repr(e), t.cancelled())


asyncio.run(group())
for bad in (3, worker):
    try:
        asyncio.run(bad)
    except ValueError as e:
        print(str(e).split(' at ')[0])
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.run(fail('out of run'))
except ValueError as e:
    print(e)


async def leaves():
    asyncio.create_task(stays(), name='left')


async def stays():
    try:
        await asyncio.sleep(100)
    finally:
        print('cancelled at the end')


asyncio.run(leaves())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(worker('l', 1)), loop.is_closed())
loop.close()
print(loop.is_closed())
with asyncio.Runner() as runner:
    print(runner.run(worker('r', 1)), runner.run(worker('q', 1)))

"""asyncio's locks, events, semaphores and queues."""
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='none')


async def main():
    lock = asyncio.Lock()
    log = []

    async def locked(name):
        async with lock:
            log.append(name + ' in')
            await asyncio.sleep(0)
            log.append(name + ' out')

    await asyncio.gather(*(locked(n) for n in 'abc'))
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)

    event = asyncio.Event()

    async def waiter(i):
        print('waiting', i, event.is_set())
        await event.wait()
        print('woken', i)
        return i

    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    event.set()
    print(await asyncio.gather(*tasks))
    event.clear()
    print(event.is_set())

    sem = asyncio.Semaphore(2)
    active = most = 0

    async def limited(i):
        nonlocal active, most
        async with sem:
            active += 1
            most = max(most, active)
            await asyncio.sleep(0.001)
            active -= 1
        return i

    print(await asyncio.gather(*(limited(i) for i in range(6))), most, sem.locked())
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as e:
        print(e)

    queue = asyncio.Queue(maxsize=2)

    async def producer():
        for i in range(5):
            await queue.put(i)
            print('put', i, queue.qsize())
        await queue.put(None)

    async def consumer():
        items = []
        while (item := await queue.get()) is not None:
            items.append(item)
            print('got', item)
            queue.task_done()
        queue.task_done()
        return items

    print(await asyncio.gather(producer(), consumer()))
    await queue.join()
    print(queue.empty(), queue.full(), queue.maxsize)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e))
    pq = asyncio.PriorityQueue()
    for item in (3, 1, 2):
        pq.put_nowait(item)
    print([pq.get_nowait() for _ in range(3)])
    lq = asyncio.LifoQueue()
    for item in (3, 1, 2):
        await lq.put(item)
    print([await lq.get() for _ in range(3)])
    try:
        pq.task_done()
        pq.task_done()
        pq.task_done()
        pq.task_done()
    except ValueError as e:
        print(e)

    condition = asyncio.Condition()
    ready = []

    async def consume(i):
        async with condition:
            await condition.wait_for(lambda: ready)
            print('consumed', i, ready.pop())

    consumers = [asyncio.create_task(consume(i)) for i in range(2)]
    await asyncio.sleep(0)
    async with condition:
        ready.extend('xy')
        condition.notify_all()
    await asyncio.gather(*consumers)

    async def setter(value):
        var.set(value)
        await asyncio.sleep(0)
        return var.get()

    print(var.get(), await asyncio.gather(setter('a'), setter('b')), var.get())
    token = var.set('outer')
    print(await asyncio.create_task(setter('c')), var.get())
    var.reset(token)
    print(var.get())

    workers_queue = asyncio.Queue()
    results = {}

    async def worker(name):
        while True:
            job = await workers_queue.get()
            await asyncio.sleep(0)
            results[job] = name
            workers_queue.task_done()

    workers = [asyncio.create_task(worker(f'w{i}')) for i in range(3)]
    for job in range(7):
        workers_queue.put_nowait(job)
    await workers_queue.join()
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    print(results)

    async def ticker(n):
        for i in range(n):
            yield i
            await asyncio.sleep(0.001)

    print([t async for t in ticker(4)])


asyncio.run(main())

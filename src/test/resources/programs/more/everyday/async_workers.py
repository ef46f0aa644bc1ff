"""asyncio: gather, queues, timeouts, tasks, events, semaphores, cancellation."""
import asyncio


async def worker(name, queue, results):
    while True:
        job = await queue.get()
        try:
            if job % 4 == 0:
                raise ValueError(f"bad job {job}")
            await asyncio.sleep(0)
            results.append((job, job * job))
        except ValueError as error:
            results.append((job, str(error)))
        finally:
            queue.task_done()


async def limited(semaphore, active, number):
    async with semaphore:
        active.append(number)
        peak = len(active)
        await asyncio.sleep(0.001)
        active.remove(number)
        return peak


async def slow():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise


async def countdown(start):
    while start:
        yield start
        start -= 1
        await asyncio.sleep(0)


async def main():
    queue, results = asyncio.Queue(), []
    workers = [asyncio.create_task(worker(f"w{i}", queue, results), name=f"w{i}") for i in range(3)]
    for job in range(1, 9):
        queue.put_nowait(job)
    await queue.join()
    for task in workers:
        task.cancel()
    ends = await asyncio.gather(*workers, return_exceptions=True)
    print([type(end).__name__ for end in ends], [task.cancelled() for task in workers], workers[1].get_name())
    for result in sorted(results):
        print(*result)

    semaphore = asyncio.Semaphore(2)
    active = []
    print("peak", max(await asyncio.gather(*(limited(semaphore, active, n) for n in range(6)))))

    try:
        await asyncio.wait_for(slow(), timeout=0.01)
    except asyncio.TimeoutError as error:
        print("timeout", type(error).__name__, error is not None)

    event = asyncio.Event()

    async def waiter(number):
        await event.wait()
        return number

    waiting = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    print([task.done() for task in waiting], event.is_set())
    event.set()
    print(await asyncio.gather(*waiting))
    print([n async for n in countdown(4) if n != 2], {n: n async for n in countdown(2)})
    for answer in await asyncio.gather(asyncio.sleep(0, "a"), worker_error(), return_exceptions=True):
        print(repr(answer))
    try:
        async with asyncio.timeout(0.01):
            await slow()
    except TimeoutError:
        print("timeout block")
    done, pending = await asyncio.wait({asyncio.create_task(asyncio.sleep(0, 5))})
    print([task.result() for task in done], pending)
    return "finished"


async def worker_error():
    raise KeyError("missing")


if __name__ == "__main__":
    print(asyncio.run(main()))

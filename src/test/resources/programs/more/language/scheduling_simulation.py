"""A round-robin scheduler of generators, as courses on operating systems write it."""
import heapq
import random
from collections import deque
from dataclasses import dataclass, field


@dataclass(order=True)
class Process:
    priority: int
    pid: int = field(compare=True)
    burst: int = field(compare=False, default=1)
    waited: int = field(compare=False, default=0)

    def run(self):
        while self.burst > 0:
            self.burst -= 1
            yield f"P{self.pid}"


def round_robin(processes, quantum):
    queue = deque((p, p.run()) for p in processes)
    trace = []
    while queue:
        process, steps = queue.popleft()
        for _ in range(quantum):
            step = next(steps, None)
            if step is None:
                break
            trace.append(step)
            for other, _steps in queue:
                other.waited += 1
        else:
            queue.append((process, steps))
    return trace


random.seed(2024)
processes = [Process(random.randint(1, 5), pid, random.randint(1, 6)) for pid in range(4)]
print(*processes, sep="\n")
trace = round_robin(processes, 2)
print(" ".join(trace))
print({p.pid: p.waited for p in processes}, sum(p.waited for p in processes) / len(processes))


def by_priority(jobs):
    heap = list(jobs)
    heapq.heapify(heap)
    now = 0
    while heap:
        job = heapq.heappop(heap)
        now += job.burst
        yield job.pid, now


print(list(by_priority(Process(random.randint(1, 3), pid, random.randint(1, 4)) for pid in range(5))))


class Mutex:
    def __init__(self):
        self.owner, self.waiting = None, deque()

    def acquire(self, who):
        if self.owner is None:
            self.owner = who
            return True
        self.waiting.append(who)
        return False

    def release(self):
        self.owner = self.waiting.popleft() if self.waiting else None
        return self.owner


def worker(name, mutex, log):
    while not (mutex.owner == name or mutex.acquire(name)):
        yield
    log.append(f"{name} in")
    yield
    log.append(f"{name} out")
    mutex.release()


mutex, log = Mutex(), []
tasks = deque(worker(name, mutex, log) for name in "abc")
turns = 0
while tasks:
    task = tasks.popleft()
    turns += 1
    try:
        next(task)
        tasks.append(task)
    except StopIteration:
        pass
print(log, turns)


def philosophers(n, meals):
    forks = [None] * n
    eaten = [0] * n

    def live(i):
        left, right = sorted((i, (i + 1) % n))
        while eaten[i] < meals:
            for fork in (left, right):
                while forks[fork] not in (None, i):
                    yield
                forks[fork] = i
                yield
            eaten[i] += 1
            forks[left] = forks[right] = None
            yield

    living = [live(i) for i in range(n)]
    rounds = 0
    while living:
        rounds += 1
        for one in living[:]:
            if next(one, "done") == "done":
                living.remove(one)
    return rounds, eaten


print(philosophers(5, 3))

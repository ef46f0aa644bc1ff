"""Cooperative tasks on generators: a scheduler with sleeping, queues, joining and cancellation."""
import heapq
import itertools
from collections import deque
from dataclasses import dataclass, field


class Cancelled(Exception):
    pass


@dataclass
class Sleep:
    seconds: float


@dataclass
class Join:
    task: "Task"


@dataclass
class Get:
    queue: "Channel"


@dataclass
class Put:
    queue: "Channel"
    item: object


@dataclass(eq=False)
class Task:
    name: str
    gen: object
    waiting: list = field(default_factory=list)
    done: bool = False
    result: object = None
    error: BaseException | None = None

    def __str__(self):
        state = "done" if self.done else "live"
        return f"<{self.name} {state}>"


class Channel:
    def __init__(self, size=1):
        self.items, self.size = deque(), size
        self.getters, self.putters = deque(), deque()


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.sleeping = []
        self.clock = 0.0
        self.count = itertools.count()
        self.log = []

    def spawn(self, gen, name=None):
        task = Task(name or gen.__name__, gen)
        self.ready.append((task, None, None))
        return task

    def say(self, *words):
        self.log.append(f"[{self.clock:6.2f}] {' '.join(map(str, words))}")

    def cancel(self, task):
        if not task.done:
            self.ready.append((task, None, Cancelled(task.name)))

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                when, _, task = heapq.heappop(self.sleeping)
                self.clock = when
                self.ready.append((task, None, None))
            task, value, error = self.ready.popleft()
            if not task.done:
                self.step(task, value, error)
        return self.clock

    def step(self, task, value, error):
        try:
            request = task.gen.throw(error) if error else task.gen.send(value)
        except StopIteration as stop:
            self.finish(task, result=stop.value)
        except Exception as exc:
            self.finish(task, error=exc)
        else:
            self.handle(task, request)

    def finish(self, task, result=None, error=None):
        task.done, task.result, task.error = True, result, error
        self.say(task.name, "ended", repr(error) if error else result)
        for waiter in task.waiting:
            self.ready.append((waiter, result, error))

    def handle(self, task, request):
        match request:
            case None:
                self.ready.append((task, None, None))
            case Sleep(seconds=s) if s < 0:
                self.ready.append((task, None, ValueError(f"negative sleep {s}")))
            case Sleep(s):
                heapq.heappush(self.sleeping, (self.clock + s, next(self.count), task))
            case Join(task=other) if other.done:
                self.ready.append((task, other.result, other.error))
            case Join(other):
                other.waiting.append(task)
            case Get(queue) if queue.items:
                self.ready.append((task, queue.items.popleft(), None))
                if queue.putters:
                    putter, item = queue.putters.popleft()
                    queue.items.append(item)
                    self.ready.append((putter, None, None))
            case Get(queue):
                queue.getters.append(task)
            case Put(queue, item) if queue.getters:
                self.ready.append((queue.getters.popleft(), item, None))
                self.ready.append((task, None, None))
            case Put(queue, item) if len(queue.items) < queue.size:
                queue.items.append(item)
                self.ready.append((task, None, None))
            case Put(queue, item):
                queue.putters.append((task, item))
            case unknown:
                self.ready.append((task, None, TypeError(f"cannot handle {unknown!r}")))


sched = Scheduler()


def producer(queue, n):
    for i in range(n):
        yield Put(queue, i * i)
        sched.say("put", i * i)
        yield Sleep(0.5)
    yield Put(queue, None)
    return n


def consumer(queue):
    total = 0
    while (item := (yield Get(queue))) is not None:
        total += item
        yield from pause(0.8)
    return total


def pause(seconds):
    try:
        yield Sleep(seconds)
    finally:
        sched.say("paused", seconds)


def failing():
    yield
    yield Sleep(1)
    raise LookupError("nothing here")


def watcher(task):
    try:
        yield Join(task)
    except LookupError as error:
        sched.say("saw", type(error).__name__, error)
        return "handled"


def forever():
    try:
        for n in itertools.count():
            yield Sleep(0.7)
    except Cancelled as stop:
        sched.say("cancelled after", n, "naps:", stop)
        raise


def parent(*children):
    results = []
    for child in children:
        results.append((yield Join(child)))
    return results


def naughty():
    try:
        yield "please"
    except TypeError as error:
        sched.say(error)
    try:
        yield Sleep(-1)
    except ValueError as error:
        sched.say(error)


def killer(victim, after):
    yield Sleep(after)
    sched.cancel(victim)


channel = Channel(2)
made, used = sched.spawn(producer(channel, 5)), sched.spawn(consumer(channel), "eater")
bad = sched.spawn(failing())
sched.spawn(watcher(bad))
endless = sched.spawn(forever())
sched.spawn(killer(endless, 2.5))
sched.spawn(naughty())
top = sched.spawn(parent(made, used), "parent")
print("ended at", sched.run())
print(*sched.log, sep="\n")
print(top.result, str(top), str(endless), repr(endless.error), bad.error.args)
print(Sleep(1) == Sleep(1.0), Get(channel) == Get(channel), made == used)

"""A task scheduler with dependencies, priorities, retries and a simulated clock."""
from __future__ import annotations
import heapq
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Callable


class State(Enum):
    PENDING = auto()
    READY = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()
    SKIPPED = auto()


class CycleError(ValueError):
    pass


@dataclass(order=True)
class Task:
    priority: int
    name: str
    duration: int = field(compare=False)
    action: Callable = field(compare=False, repr=False)
    needs: tuple[str, ...] = field(compare=False, default=())
    retries: int = field(compare=False, default=0)
    state: State = field(compare=False, default=State.PENDING)
    attempts: int = field(compare=False, default=0)


class Scheduler:
    def __init__(self, workers=2):
        self.workers = workers
        self.tasks: dict[str, Task] = {}
        self.results = {}
        self.log = []
        self.clock = 0

    def task(self, name=None, *, duration=1, priority=5, needs=(), retries=0):
        def register(function):
            key = name or function.__name__
            if key in self.tasks:
                raise ValueError(f"task {key!r} defined twice")
            self.tasks[key] = Task(priority, key, duration, function, tuple(needs), retries)
            return function
        return register

    def order(self):
        """Checks the dependencies; returns the names in a topological order."""
        marks, out = {}, []

        def visit(name, path):
            if name not in self.tasks:
                raise KeyError(f"{path[-1]} needs unknown task {name}")
            if marks.get(name) == "active":
                loop = path[path.index(name):] + [name]
                raise CycleError(" -> ".join(loop))
            if name in marks:
                return
            marks[name] = "active"
            for need in self.tasks[name].needs:
                visit(need, path + [name])
            marks[name] = "done"
            out.append(name)

        for name in sorted(self.tasks):
            visit(name, [])
        return out

    def note(self, text):
        self.log.append(f"{self.clock:>3} {text}")

    def run(self):
        self.order()
        waiting = {n: set(t.needs) for n, t in self.tasks.items()}
        ready, running = [], []
        while True:
            for name, needs in list(waiting.items()):
                task = self.tasks[name]
                states = {self.tasks[n].state for n in needs}
                if states & {State.FAILED, State.SKIPPED}:
                    task.state = State.SKIPPED
                    self.note(f"skip {name}")
                    del waiting[name]
                elif states <= {State.DONE}:
                    task.state = State.READY
                    heapq.heappush(ready, task)
                    del waiting[name]
            while ready and len(running) < self.workers:
                task = heapq.heappop(ready)
                task.state = State.RUNNING
                task.attempts += 1
                self.note(f"start {task.name}" + (f" (attempt {task.attempts})" if task.attempts > 1 else ""))
                heapq.heappush(running, (self.clock + task.duration, task))
            if not running:
                if any(t.state is State.PENDING for t in self.tasks.values()):
                    continue
                break
            self.clock, task = heapq.heappop(running)
            self.finish(task, ready)
        return {n: t.state.name for n, t in self.tasks.items()}

    def finish(self, task, ready):
        try:
            self.results[task.name] = task.action(*(self.results[n] for n in task.needs))
        except Exception as e:
            self.note(f"error in {task.name}: {type(e).__name__}: {e}")
            if task.attempts <= task.retries:
                task.state = State.READY
                heapq.heappush(ready, task)
            else:
                task.state = State.FAILED
        else:
            task.state = State.DONE
            self.note(f"done {task.name}")


s = Scheduler(workers=2)
flaky_calls = []


@s.task(duration=3)
def fetch():
    return [3, 1, 2]


@s.task(duration=2, priority=1, retries=2)
def flaky():
    flaky_calls.append(s.clock)
    if len(flaky_calls) < 3:
        raise ConnectionError(f"try {len(flaky_calls)}")
    return 100


@s.task(needs=["fetch"])
def order_data(data):
    return sorted(data)


@s.task(needs=["order_data", "flaky"], duration=4)
def combine(data, extra):
    return [x + extra for x in data]


@s.task(duration=1, priority=9)
def broken():
    return {}["missing"]


@s.task("report", needs=["broken", "combine"])
def make_report(b, c):
    return "never"


print(s.order())
print(s.run())
print(*s.log, sep="\n")
print(s.results, flaky_calls, s.clock)
t = Scheduler()
t.task("a", needs=["b"])(lambda b: 1)
t.task("b", needs=["c"])(lambda c: 1)
t.task("c", needs=["a"])(lambda a: 1)
for attempt in (t.run, lambda: t.task("a")(print), lambda: s.task(needs=["zz"])(lambda: 0) and s.order()):
    try:
        attempt()
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
print(sorted([Task(2, "b", 1, print), Task(1, "z", 1, print), Task(2, "a", 1, print)])[0])

import heapq
import itertools
from collections import defaultdict
from contextlib import contextmanager
from enum import Enum, auto
from typing import Callable, NamedTuple


class Kind(Enum):
    CREATED = auto()
    CHANGED = auto()
    DELETED = auto()


class Event(NamedTuple):
    kind: Kind
    name: str
    data: dict = {}

    def __str__(self):
        return f"{self.kind.name.lower()}({self.name}{', ' if self.data else ''}{', '.join(f'{k}={v!r}' for k, v in self.data.items())})"


class Bus:
    def __init__(self):
        self._handlers: dict[Kind, list[Callable]] = defaultdict(list)
        self._muted = 0
        self.log = []

    def on(self, *kinds, priority=0):
        def register(handler):
            for kind in kinds or Kind:
                self._handlers[kind].append((priority, len(self._handlers[kind]), handler))
                self._handlers[kind].sort(key=lambda entry: (-entry[0], entry[1]))
            return handler
        return register

    def emit(self, kind, name, **data):
        event = Event(kind, name, data)
        self.log.append(str(event))
        if self._muted:
            return 0
        done = 0
        for _, _, handler in self._handlers[kind]:
            try:
                if handler(event) is StopIteration:
                    break
            except Exception as e:
                self.log.append(f"  {handler.__name__} failed: {e!r}")
            else:
                done += 1
        return done

    @contextmanager
    def muted(self):
        self._muted += 1
        try:
            yield self
        finally:
            self._muted -= 1


bus = Bus()


@bus.on()
def everything(event):
    print("any:", event)


@bus.on(Kind.CREATED, Kind.CHANGED, priority=5)
def check(event):
    if event.data.get("size", 0) > 10:
        raise ValueError(f"{event.name} is too large")


@bus.on(Kind.DELETED, priority=9)
def guard(event):
    return StopIteration if event.name.startswith("_") else None


print(bus.emit(Kind.CREATED, "a", size=3), bus.emit(Kind.CHANGED, "b", size=30), bus.emit(Kind.DELETED, "_c"), bus.emit(Kind.DELETED, "d"))
with bus.muted(), bus.muted():
    print(bus.emit(Kind.CREATED, "quiet"))
print(bus._muted, *bus.log, sep="\n")


class Timeline:
    def __init__(self):
        self.now, self._queue, self._ids, self._cancelled = 0, [], itertools.count(), set()

    def at(self, time, action, *args, every=None):
        number = next(self._ids)
        heapq.heappush(self._queue, (time, number, action, args, every))
        return number

    def cancel(self, number):
        self._cancelled.add(number)

    def run(self, until):
        while self._queue and self._queue[0][0] <= until:
            self.now, number, action, args, every = heapq.heappop(self._queue)
            if number in self._cancelled:
                continue
            action(self, *args)
            if every is not None:
                heapq.heappush(self._queue, (self.now + every, number, action, args, every))
        self.now = until


line = Timeline()
tick = line.at(2, lambda t: print("tick", t.now), every=3)
line.at(4, lambda t, who: print(who, "at", t.now), "ann")
line.at(4, lambda t: t.at(t.now + 1, lambda t: print("nested", t.now)))
line.at(9, lambda t: t.cancel(tick))
line.run(20)
print(line.now, len(line._queue), line._cancelled)

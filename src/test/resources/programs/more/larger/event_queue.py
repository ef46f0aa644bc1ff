"""A discrete event simulation of a call centre, with generators as processes."""
import heapq
import random
from collections import deque, Counter


class Environment:
    def __init__(self):
        self.now = 0.0
        self._queue = []
        self._sequence = 0

    def schedule(self, delay, callback, *args):
        self._sequence += 1
        heapq.heappush(self._queue, (self.now + delay, self._sequence, callback, args))

    def process(self, generator):
        self.schedule(0, self._step, generator, None)

    def _step(self, generator, value):
        try:
            command = generator.send(value)
        except StopIteration:
            return
        if isinstance(command, (int, float)):
            self.schedule(command, self._step, generator, None)
        elif isinstance(command, Request):
            command.resource.enqueue(command, generator)
        else:
            generator.throw(TypeError(f"cannot wait for {command!r}"))

    def run(self, until):
        while self._queue and self._queue[0][0] <= until:
            self.now, _, callback, args = heapq.heappop(self._queue)
            callback(*args)
        self.now = until


class Request:
    def __init__(self, resource):
        self.resource = resource
        self.made = resource.env.now


class Resource:
    def __init__(self, env, capacity):
        self.env = env
        self.free = capacity
        self.waiting = deque()
        self.longest_queue = 0

    def request(self):
        return Request(self)

    def enqueue(self, request, generator):
        if self.free:
            self.free -= 1
            self.env.schedule(0, self.env._step, generator, 0.0)
        else:
            self.waiting.append((request, generator))
            self.longest_queue = max(self.longest_queue, len(self.waiting))

    def release(self):
        if self.waiting:
            request, generator = self.waiting.popleft()
            self.env.schedule(0, self.env._step, generator, self.env.now - request.made)
        else:
            self.free += 1


class Stats:
    def __init__(self):
        self.waits = []
        self.outcomes = Counter()

    def percentile(self, p):
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(len(ordered) * p / 100))] if ordered else None


def caller(env, name, agents, rng, stats, log):
    patience = rng.randint(5, 15)
    waited = yield agents.request()
    if waited > patience:
        stats.outcomes["abandoned"] += 1
        if len(log) < 12:
            log.append(f"{env.now:7.2f} {name} hung up after {waited:.2f}")
        agents.release()
        return
    stats.waits.append(waited)
    duration = rng.uniform(2, 8)
    if len(log) < 12:
        log.append(f"{env.now:7.2f} {name} waited {waited:.2f}, talks {duration:.2f}")
    yield duration
    agents.release()
    stats.outcomes["served"] += 1


def arrivals(env, agents, rng, stats, log, mean):
    number = 0
    while True:
        yield round(rng.uniform(0, 2 * mean), 3)
        number += 1
        env.process(caller(env, f"caller {number}", agents, rng, stats, log))


def simulate(seed, agents_count, mean, until=240):
    rng = random.Random(seed)
    env = Environment()
    agents = Resource(env, agents_count)
    stats, log = Stats(), []
    env.process(arrivals(env, agents, rng, stats, log, mean))
    env.run(until)
    return env, agents, stats, log


env, agents, stats, log = simulate(1, 2, 2.0)
print("\n".join(log))
for count in range(1, 6):
    env, agents, stats, log = simulate(7, count, 1.5)
    p50, p95 = stats.percentile(50), stats.percentile(95)
    print(f"{count} agents: {dict(stats.outcomes)} median {p50:.2f} p95 {p95:.2f} longest queue {agents.longest_queue}")


def misbehaving():
    try:
        yield "soon"
    except TypeError as e:
        print("process got:", e)
        yield 1


env = Environment()
env.process(misbehaving())
try:
    env.run(10)
except StopIteration as e:
    print("leaked", e)
print(env.now)

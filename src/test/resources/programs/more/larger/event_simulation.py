"""A bank's counter simulated event by event, with a random source of its own."""
import heapq
import itertools
import logging
import random
import sys
from abc import ABC, abstractmethod
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import total_ordering, wraps

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname).1s %(name)s: %(message)s')
log = logging.getLogger('bank')


class State(Enum):
    WAITING = auto()
    SERVED = auto()
    GONE = auto()

    @property
    def final(self):
        return self in (State.SERVED, State.GONE)


@total_ordering
class Event(ABC):
    _ids = itertools.count()

    def __init__(self, at):
        self.at, self.id = at, next(Event._ids)

    def __eq__(self, other):
        return (self.at, self.id) == (other.at, other.id)

    def __lt__(self, other):
        return (self.at, self.id) < (other.at, other.id)

    @abstractmethod
    def happen(self, bank):
        ...

    def __repr__(self):
        return f'<{type(self).__name__} {self.at:.2f}>'


@dataclass
class Customer:
    name: str
    arrived: float
    patience: float
    state: State = State.WAITING
    history: list = field(default_factory=list)


class Arrival(Event):
    def __init__(self, at, customer):
        super().__init__(at)
        self.customer = customer

    def happen(self, bank):
        bank.queue.append(self.customer)
        bank.schedule(Renege(self.at + self.customer.patience, self.customer))
        bank.serve()


class Renege(Event):
    def __init__(self, at, customer):
        super().__init__(at)
        self.customer = customer

    def happen(self, bank):
        if self.customer in bank.queue:
            bank.queue.remove(self.customer)
            self.customer.state = State.GONE
            log.warning('%s left after %.1f minutes', self.customer.name, self.customer.patience)


class Done(Event):
    def __init__(self, at, customer, clerk):
        super().__init__(at)
        self.customer, self.clerk = customer, clerk

    def happen(self, bank):
        self.customer.state = State.SERVED
        bank.free.append(self.clerk)
        bank.serve()


def counted(method):
    @wraps(method)
    def wrapper(self, *args, **kwargs):
        wrapper.calls += 1
        return method(self, *args, **kwargs)
    wrapper.calls = 0
    return wrapper


class Bank:
    def __init__(self, clerks, seed):
        self.random, self.now = random.Random(seed), 0.0
        self.events, self.queue = [], deque()
        self.free = [f'clerk-{i}' for i in range(clerks)]
        self.waits, self.longest = [], 0

    @counted
    def schedule(self, event):
        if event.at < self.now:
            raise ValueError(f'{event!r} lies before {self.now:.2f}')
        heapq.heappush(self.events, event)

    def serve(self):
        while self.free and self.queue:
            customer = self.queue.popleft()
            self.waits.append(self.now - customer.arrived)
            self.schedule(Done(self.now + self.random.uniform(2, 6), customer, self.free.pop()))
        self.longest = max(self.longest, len(self.queue))

    def steps(self):
        while self.events:
            event = heapq.heappop(self.events)
            self.now = event.at
            event.happen(self)
            yield event


@contextmanager
def section(title):
    print(f'--- {title}')
    try:
        yield
    finally:
        print('-' * (len(title) + 4))


def run(clerks, seed, count=12):
    bank = Bank(clerks, seed)
    at, customers = 0.0, []
    for i in range(count):
        at += bank.random.expovariate(0.8)
        customers.append(Customer(f'c{i:02}', at, bank.random.choice([3, 5, 8])))
        bank.schedule(Arrival(at, customers[-1]))
    kinds = {}
    for event in bank.steps():
        kinds[type(event).__name__] = kinds.get(type(event).__name__, 0) + 1
    assert all(c.state.final for c in customers)
    served = [c for c in customers if c.state is State.SERVED]
    log.info('%d of %d served by %d clerks until %.2f', len(served), count, clerks, bank.now)
    print(f'mean wait {sum(bank.waits) / len(bank.waits):.3f}, longest queue {bank.longest}, events {kinds}')
    return bank


for clerks in (1, 2, 3):
    with section(f'{clerks} clerks'):
        run(clerks, seed=42)
print(Bank.schedule.__name__, Bank.schedule.calls)
try:
    late = run(2, 7, 3)
    late.schedule(Arrival(0.5, Customer('late', 0.5, 1)))
except ValueError as e:
    print('error:', str(e).split(' ', 1)[1])
try:
    Event(1)
except TypeError as e:
    print(e)

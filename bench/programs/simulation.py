# Customers of a bank at its counters: events in a heap, classes with properties, inheritance and comparison.
import heapq


class Event:
    order = 0

    def __init__(self, time):
        self.time = time
        Event.order += 1
        self.number = Event.order

    def __lt__(self, other):
        return (self.time, self.number) < (other.time, other.number)

    def happen(self, bank):
        raise NotImplementedError


class Arrival(Event):
    def happen(self, bank):
        bank.queue_of_least().enter(Customer(self.time, bank.random(90)), bank)
        if bank.arrived < bank.expected:
            bank.arrived += 1
            bank.plan(Arrival(self.time + bank.random(30)))


class Departure(Event):
    def __init__(self, time, counter):
        super().__init__(time)
        self.counter = counter

    def happen(self, bank):
        self.counter.leave(self.time, bank)


class Customer:
    def __init__(self, arrival, work):
        self.arrival = arrival
        self.work = work


class Counter:
    def __init__(self, speed):
        self.speed = speed
        self.line = []
        self.served = 0
        self.waited = 0

    @property
    def length(self):
        return len(self.line)

    def enter(self, customer, bank):
        self.line.append(customer)
        if self.length == 1:
            self.serve(customer.arrival, bank)

    def serve(self, now, bank):
        customer = self.line[0]
        self.waited += now - customer.arrival
        bank.plan(Departure(now + customer.work // self.speed + 1, self))

    def leave(self, now, bank):
        self.line.pop(0)
        self.served += 1
        if self.line:
            self.serve(now, bank)


class Bank:
    def __init__(self, counters, expected):
        self.counters = [Counter(1 + i % 2) for i in range(counters)]
        self.expected = expected
        self.arrived = 1
        self.events = []
        self.seed = 12_345

    def random(self, below):
        self.seed = (self.seed * 1_103_515_245 + 12_345) % 2_147_483_648
        return (self.seed >> 12) % below

    def queue_of_least(self):
        best = self.counters[0]
        for counter in self.counters:
            if counter.length < best.length:
                best = counter
        return best

    def plan(self, event):
        heapq.heappush(self.events, event)

    def run(self):
        self.plan(Arrival(0))
        now = 0
        while self.events:
            event = heapq.heappop(self.events)
            now = event.time
            event.happen(self)
        return now


def main():
    Event.order = 0
    bank = Bank(4, 4_000)
    end = bank.run()
    return end, [(counter.served, counter.waited) for counter in bank.counters]

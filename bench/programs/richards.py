# A small operating system: tasks of different kinds pass packets to each other under a scheduler. Classes, methods, attributes.
IDLE, WORK, DEVICE = range(3)


class Packet:
    def __init__(self, link, owner, kind):
        self.link = link
        self.owner = owner
        self.kind = kind
        self.datum = 0
        self.data = [0] * 4

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, system, number, priority, queue):
        self.system = system
        self.number = number
        self.priority = priority
        self.queue = queue
        self.pending = queue is not None
        self.waiting = queue is None
        self.held = False
        system.add(self)

    def receive(self, packet, sender):
        if self.queue is None:
            self.queue = packet
            self.pending = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    def is_stopped(self):
        return self.held or (not self.pending and self.waiting)

    def run(self):
        packet = None
        if self.waiting and self.pending and not self.held:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
            self.pending = self.queue is not None
        return self.step(packet)

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.system.holds += 1
        self.held = True
        return self.system.following(self)

    def send(self, packet):
        target = self.system.tasks[packet.owner]
        self.system.sent += 1
        packet.link = None
        packet.owner = self.number
        return target.receive(packet, self)

    def step(self, packet):
        raise NotImplementedError


class IdleTask(Task):
    def __init__(self, system, number, count):
        Task.__init__(self, system, number, 0, None)
        self.waiting = False
        self.control = 1
        self.count = count

    def step(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.control & 1 == 0:
            self.control //= 2
            return self.system.release(self, 4)
        self.control = (self.control // 2) ^ 0xd008
        return self.system.release(self, 5)


class WorkTask(Task):
    def __init__(self, system, number, priority, queue):
        Task.__init__(self, system, number, priority, queue)
        self.destination = 2
        self.count = 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.destination = 3 if self.destination == 2 else 2
        packet.owner = self.destination
        packet.datum = 0
        for i in range(4):
            self.count += 1
            if self.count > 26:
                self.count = 1
            packet.data[i] = 64 + self.count
        return self.send(packet)


class HandlerTask(Task):
    def __init__(self, system, number, priority, queue):
        Task.__init__(self, system, number, priority, queue)
        self.work = None
        self.devices = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        if self.work is not None:
            work = self.work
            if work.datum >= 4:
                self.work = work.link
                return self.send(work)
            if self.devices is not None:
                device = self.devices
                self.devices = device.link
                device.datum = work.data[work.datum]
                work.datum += 1
                return self.send(device)
        return self.wait()


class DeviceTask(Task):
    def __init__(self, system, number, priority, queue):
        Task.__init__(self, system, number, priority, queue)
        self.delayed = None

    def step(self, packet):
        if packet is not None:
            self.delayed = packet
            return self.hold()
        if self.delayed is None:
            return self.wait()
        delayed = self.delayed
        self.delayed = None
        return self.send(delayed)


class System:
    def __init__(self):
        self.tasks = {}
        self.order = []
        self.places = {}
        self.sent = 0
        self.holds = 0

    def add(self, task):
        self.tasks[task.number] = task
        self.places[task.number] = len(self.order)
        self.order.append(task)

    def following(self, task):
        place = self.places[task.number] + 1
        return self.order[place] if place < len(self.order) else None

    def release(self, releaser, number):
        task = self.tasks[number]
        task.held = False
        return task if task.priority > releaser.priority else releaser

    def run(self):
        task = self.order[0]
        while task is not None:
            if task.is_stopped():
                task = self.following(task)
            else:
                task = task.run()


def packets(count, owner, kind):
    queue = None
    for _ in range(count):
        queue = Packet(queue, owner, kind)
    return queue


def main():
    total = (0, 0)
    for repetition in range(4):
        system = System()
        DeviceTask(system, 4, 5000, None)
        DeviceTask(system, 5, 4000, None)
        HandlerTask(system, 2, 3000, packets(3, 4, DEVICE))
        HandlerTask(system, 3, 2000, packets(3, 5, DEVICE))
        WorkTask(system, 1, 1000, packets(2, 2, WORK))
        IdleTask(system, 0, 3000)
        system.run()
        total = (total[0] + system.sent, total[1] + system.holds)
    return total

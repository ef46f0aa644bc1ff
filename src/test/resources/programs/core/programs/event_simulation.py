class Event:
    def __init__(self, t, name, who): self.t, self.name, self.who = t, name, who
    def __lt__(self, o): return (self.t, self.who) < (o.t, o.who)
    def __repr__(self): return f'{self.t:>3} {self.who} {self.name}'
class Bank:
    def __init__(self, tellers): self.free, self.queue, self.events, self.log, self.waits = tellers, [], [], [], {}
    def at(self, e): self.events.append(e); self.events.sort()
    def run(self):
        while self.events:
            e = self.events.pop(0)
            self.log.append(e)
            getattr(self, 'on_' + e.name)(e)
    def on_arrive(self, e):
        self.queue.append((e.who, e.t))
        self.dispatch(e.t)
    def on_leave(self, e):
        self.free += 1
        self.dispatch(e.t)
    def dispatch(self, now):
        while self.free and self.queue:
            who, since = self.queue.pop(0)
            self.free -= 1
            self.waits[who] = now - since
            self.at(Event(now + 3 + len(who) % 3, 'leave', who))
b = Bank(2)
for i, who in enumerate(['ann', 'bo', 'cyril', 'di', 'ed']): b.at(Event(i, 'arrive', who))
b.run()
for e in b.log: print(e)
print(b.waits, sum(b.waits.values()) / len(b.waits), b.free)
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (seed >> 33) % n
print([rnd(6) + 1 for _ in range(20)])
counts = [0] * 10
for _ in range(2000): counts[rnd(10)] += 1
print(counts, sum(counts))

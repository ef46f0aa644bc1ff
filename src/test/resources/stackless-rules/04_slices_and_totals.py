# Section 4: the budget is one slice, and starts anew at every switch, unless totaltimeout.
import stackless


def work(n):
    for _ in range(n):
        for _ in range(50):
            pass
        stackless.schedule()


def start():
    return [stackless.tasklet(work)(20) for _ in range(3)]


tasklets = start()
assert stackless.run(1000) is None  # nobody spends that much in one turn
assert not any(t.alive for t in tasklets)

tasklets = start()
interrupts = 0
while stackless.getruncount() > 1:
    victim = stackless.run(1000, totaltimeout=True)
    if victim:
        assert victim in tasklets and victim.paused
        interrupts += 1
        victim.insert()
assert interrupts > 2 and not any(t.alive for t in tasklets)

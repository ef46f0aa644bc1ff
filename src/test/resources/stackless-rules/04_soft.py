# Section 4: soft=True stops nobody in mid-code; run() returns None at the next scheduling point, and nobody is removed.
import stackless

log = []


def work(name):
    for _ in range(3):
        for _ in range(300):
            pass
        log.append(name)
        stackless.schedule()


a, b = stackless.tasklet(work)("a"), stackless.tasklet(work)("b")
main = stackless.getmain()
assert stackless.run(100, soft=True) is None
assert log == ["a"] and a.scheduled and b.scheduled
assert main.next is b and b.next is a  # the one that would have run is next
assert stackless.run(100, soft=True) is None
assert log == ["a", "b"]


def never_yields():
    for _ in range(5000):
        pass
    log.append("end")


c = stackless.tasklet(never_yields)()
a.remove()
b.remove()
assert stackless.run(10, soft=True) is None
assert log[2:] == ["end"] and not c.alive

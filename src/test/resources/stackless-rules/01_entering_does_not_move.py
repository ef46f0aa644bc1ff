# Section 1: a scheduled tasklet that is switched to is not moved; one in no list becomes the predecessor of the caller.
import stackless

log = []


def work(name):
    log.append(name)
    stackless.schedule()
    log.append(name + "2")


a, b, c = (stackless.tasklet(work)(name) for name in "abc")
b.run()
log.append("main")
assert log == ["b", "c", "main"], log
stackless.run()
assert log[3:] == ["a", "b2", "c2", "a2"], log

log.clear()
a, b = (stackless.tasklet(work)(name) for name in "ab")
b.remove()
b.run()
log.append("main")  # b stands just before main: main is next
assert log == ["b", "main"], log
stackless.run()
assert log[2:] == ["a", "b2", "a2"], log

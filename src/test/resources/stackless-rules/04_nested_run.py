# Section 4: the innermost run() returns first; who is inside of run() is paused, and comes back early if it is inserted.
import stackless

log = []
main = stackless.getmain()


def inner():
    stackless.tasklet(log.append)("innermost")
    log.append(stackless.run())
    log.append("inner")


i = stackless.tasklet(inner)()
log.append(stackless.run())
assert log == ["innermost", None, "inner", None], log


def look():
    log.append((main.paused, main.scheduled, main.alive, stackless.getruncount()))
    log.append(main.insert() is main)
    stackless.schedule()
    log.append("late")


log.clear()
t = stackless.tasklet(look)()
log.append(stackless.run())
assert log == [(True, False, True, 1), True, None], log
assert t.scheduled
stackless.run()
assert log[3:] == ["late"]

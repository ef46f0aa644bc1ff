# Section 3: main may be removed by a tasklet, and comes back when nothing else can run; switch() takes the caller out.
import stackless

log = []
main = stackless.getmain()


def remover():
    main.remove()
    log.append((main.paused, stackless.getruncount()))
    stackless.schedule()
    log.append("last")


stackless.tasklet(remover)()
stackless.schedule()
log.append("main")
assert log == [(True, 1), "last", "main"], log

log.clear()


def work(name):
    log.append((name, main.paused))


stackless.tasklet(work)("other")
t = stackless.tasklet(work)("target")
t.switch()
log.append("main")
assert log == [("target", True), ("other", True), "main"], log
assert stackless.schedule_remove() is main  # lone main: at once

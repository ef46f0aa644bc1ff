# Section 3: what schedule and schedule_remove return; somebody may change tempval meanwhile.
import stackless

log = []


def work():
    me = stackless.getcurrent()
    log.append(stackless.schedule() is me)
    log.append(stackless.schedule("v"))
    log.append(stackless.schedule_remove("w"))
    log.append(stackless.schedule_remove() is me)
    log.append(stackless.schedule(None))


t = stackless.tasklet(work)()
assert stackless.schedule() is stackless.getcurrent()
stackless.run()
assert t.tempval == "w" and t.paused
t.tempval = "changed"
t.insert()
stackless.run()
assert t.tempval is t
assert t.run() is None
stackless.run()
assert log == [True, "v", "changed", True, None], log
assert stackless.schedule(1) == 1 and stackless.schedule() is stackless.getmain()

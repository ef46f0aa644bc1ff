# Section 2: bind() drops the frames without running finally blocks; the value of a callable is discarded.
import stackless

log = []


def work():
    try:
        stackless.schedule_remove()
    finally:
        log.append("finally")


t = stackless.tasklet(work)()
stackless.run()
assert t.bind() is t and not t.alive and t.tempval is None
stackless.run()
assert log == []

t = stackless.tasklet(lambda: 42)()
stackless.run()
assert t.tempval is None and not t.alive

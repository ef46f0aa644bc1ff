# Section 2: bind, setup and their errors.
import stackless


def refused(kind, call, *args):
    try:
        call(*args)
    except kind as e:
        return str(e)
    raise AssertionError("not refused")


def work(*args, **named):
    log.append((args, named))
    stackless.schedule_remove()
    log.append("again")


log = []
t = stackless.tasklet()
assert refused(RuntimeError, t) == "the tasklet was not bound to a function"
refused(TypeError, t.bind, 5)
refused(TypeError, stackless.tasklet, 5)
refused(TypeError, t.bind, work, 5)
assert t.bind(work) is t and not t.alive and t.tempval is work
assert t.setup(1, k=2) is t and t.alive and t.scheduled
assert refused(RuntimeError, t) == "tasklet is alive"
assert refused(RuntimeError, t.bind, work) == "tasklet is scheduled"
assert refused(RuntimeError, t.bind) == "tasklet is scheduled"
stackless.run()
assert log == [((1,), {"k": 2})] and t.paused
t.bind(work)  # paused: may be bound anew, its frames are dropped
assert not t.alive and not t.paused and t.recursion_depth == 0
t(3)
stackless.run()
assert log[1:] == [((3,), {})], log
t.insert()
stackless.run()
assert log[2:] == ["again"] and not t.alive
assert refused(RuntimeError, t) == "the tasklet was not bound to a function"  # the binding was consumed

log.clear()
t.bind(work, (1, 2), {"x": 3})
assert t.alive and t.paused and not t.scheduled and t.recursion_depth == 0
stackless.run()
assert log == []  # bind does not schedule
t.bind(None, (4,))  # keeps the function
t.insert()
stackless.run()
assert log == [((4,), {})], log
log.clear()
stackless.tasklet(work, None, {"y": 5}).insert()
stackless.run()
assert log == [((), {"y": 5})], log
refused(RuntimeError, stackless.getcurrent().bind, work)
refused(RuntimeError, stackless.getmain().bind)

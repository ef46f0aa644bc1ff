# Section 7: kill, throw and raise_exception, at once and pending, at tasklets in every state.
import stackless

log = []


def work(name):
    try:
        while True:
            log.append(name)
            stackless.schedule()
    except TaskletExit:
        log.append(name + " killed")
        raise
    finally:
        log.append(name + " finally")


ts = [stackless.tasklet(work)(str(n)) for n in (1, 2, 3)]
stackless.schedule()
assert log == ["1", "2", "3"]
log.clear()
ts[0].kill()  # entered in place: its successors run before main does
assert log == ["1 killed", "1 finally", "2", "3"], log
log.clear()
ts[2].kill()
assert log == ["3 killed", "3 finally"], log
log.clear()
assert ts[1].kill(pending=True) is None and log == [] and ts[1].alive
stackless.schedule()
assert log == ["2 killed", "2 finally"] and not ts[1].alive

log.clear()
t = stackless.tasklet(work)("never")
t.kill()
assert log == [] and not t.alive  # the body and its finally never ran
t = stackless.tasklet(work)("never")
t.kill(pending=True)
stackless.run()
assert log == [] and not t.alive
t = stackless.tasklet(work)("never")
try:
    t.raise_exception(KeyError, 1, 2)
except KeyError as e:
    assert e.args == (1, 2)
else:
    raise AssertionError
assert log == [] and not t.alive

ch = stackless.channel()


def waits():
    try:
        ch.receive()
    except ValueError as e:
        log.append(e.args)


t = stackless.tasklet(waits)()
stackless.run()
t.throw(ValueError, (1, 2), pending=True)
assert ch.balance == 0 and t.scheduled and not t.blocked and log == []
stackless.run()
assert log == [(1, 2)]

for call in (lambda: t.throw(ValueError), lambda: t.raise_exception(ValueError), lambda: t.throw(ValueError, pending=True)):
    try:
        call()
    except RuntimeError as e:
        assert str(e) == "You cannot throw to a dead tasklet"
    else:
        raise AssertionError
assert t.kill() is None and t.throw(TaskletExit) is None and t.kill(pending=True) is None
for args in ((5,), ("x",), (int,), (ValueError("a"), "b"), (ValueError, None, "tb"), ()):
    try:
        stackless.getcurrent().throw(*args)
    except TypeError:
        continue
    raise AssertionError(args)

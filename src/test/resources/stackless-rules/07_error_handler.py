# Section 7: the error handler, its arguments, what it drops and what it replaces.
import stackless

log = []


def bad():
    raise ValueError("boom")


def handler(kind, value, tb):
    log.append((kind.__name__, str(value), tb is not None, stackless.getcurrent() is t))


assert stackless.set_error_handler(handler) is None
t = stackless.tasklet(bad)()
stackless.run()
assert log == [("ValueError", "boom", True, True)] and not t.alive, log


def replaces(kind, value, tb):
    raise KeyError("other")


assert stackless.set_error_handler(replaces) is handler
stackless.tasklet(bad)()
try:
    stackless.run()
except KeyError as e:
    assert e.args == ("other",)
else:
    raise AssertionError
log.clear()
t = stackless.tasklet(stackless.schedule)()
t.run()
t.kill()  # TaskletExit is not told
assert stackless.set_error_handler(None) is replaces and log == []
try:
    stackless.set_error_handler(5)
except TypeError:
    pass
else:
    raise AssertionError

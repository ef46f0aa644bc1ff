# Section 7: throw() and send_throw() take the traceback that the exception is to show.
import stackless
import traceback


def boom():
    raise ValueError("original")


def names(error):
    return [entry.name for entry in traceback.extract_tb(error.__traceback__)]


class Own(Exception):
    pass


def wait(operation):
    try:
        operation()
    except Exception as error:
        log.append((type(error).__name__, names(error)))


log = []
ch = stackless.channel()
try:
    boom()
except ValueError as error:
    tb = error.__traceback__
for cls in (ValueError, Own):
    t = stackless.tasklet(wait)(lambda: stackless.schedule_remove())
    stackless.run()
    t.throw(cls, "new", tb)
    t = stackless.tasklet(wait)(lambda: ch.receive())
    stackless.run()
    ch.send_throw(cls, "new", tb)
assert [name for name, _ in log] == ["ValueError", "ValueError", "Own", "Own"], log
assert all(shown == ["wait", "<lambda>", "<module>", "boom"] for _, shown in log), log
try:
    t.throw(ValueError, "new", 5)
except TypeError:
    pass
else:
    raise AssertionError

# Section 7: an exception goes to the innermost run()-er, or to main wherever it stands; the queue survives in order.
import stackless

log = []


def bad():
    raise ValueError("boom")


def ok(name):
    log.append(name)


def failing(call):
    try:
        call()
    except ValueError as e:
        log.append(str(e))


stackless.tasklet(ok)("a")
stackless.tasklet(bad)()
stackless.tasklet(ok)("b")
failing(stackless.run)
assert log == ["a", "boom"] and stackless.getruncount() == 2
stackless.run()
assert log == ["a", "boom", "b"]

log.clear()
stackless.tasklet(bad)()
stackless.tasklet(ok)("c")
failing(stackless.schedule)  # c loses a turn, not its place
assert log == ["boom"]
stackless.run()
assert log == ["boom", "c"]


def inner():
    stackless.tasklet(bad)()
    failing(stackless.run)
    log.append("inner")


log.clear()
stackless.tasklet(inner)()
stackless.run()
assert log == ["boom", "inner"], log

# Section 7: TaskletExit is a SystemExit, passes `except Exception`, and may be swallowed.
import stackless

log = []
assert issubclass(TaskletExit, SystemExit) and not issubclass(TaskletExit, Exception)


def stubborn():
    try:
        stackless.schedule()
    except Exception:
        log.append("Exception")
    except BaseException as e:
        log.append(type(e).__name__)
    stackless.schedule()
    log.append("lives")


t = stackless.tasklet(stubborn)()
t.run()
t.kill()
assert log == ["TaskletExit"] and t.alive
stackless.run()
assert log == ["TaskletExit", "lives"] and not t.alive


def exits():
    raise TaskletExit("quietly")


stackless.tasklet(exits)()
assert stackless.run() is None
try:
    stackless.getcurrent().kill()
except TaskletExit:
    log.append("main")
assert log[2:] == ["main"]

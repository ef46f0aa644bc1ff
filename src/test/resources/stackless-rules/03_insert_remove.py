# Section 3: insert and remove, their values and errors.
import stackless


def refused(call):
    try:
        call()
    except RuntimeError as e:
        return str(e)
    raise AssertionError("not refused")


log = []
ch = stackless.channel()
a, b = stackless.tasklet(log.append)("a"), stackless.tasklet(log.append)("b")
assert a.insert() is a  # in the ring already: keeps its place
assert a.next is b
assert stackless.getcurrent().insert() is stackless.getcurrent()
assert a.remove() is a and a.paused and a.remove() is a
a.insert()
stackless.run()
assert log == ["b", "a"]
assert refused(a.insert) == "You cannot run an unbound(dead) tasklet"
assert refused(stackless.tasklet(print).insert) == "You cannot run an unbound(dead) tasklet"
assert refused(a.run) == refused(a.switch) == "You cannot run an unbound(dead) tasklet"
assert a.remove() is a  # dead: no effect
assert refused(stackless.getcurrent().remove) == "The current tasklet cannot be removed."
blocked = stackless.tasklet(ch.receive)()
stackless.run()
assert refused(blocked.insert) == refused(blocked.run) == refused(blocked.switch) == "You cannot run a blocked tasklet"
refused(blocked.remove)
assert ch.balance == -1 and blocked.blocked and blocked.scheduled and not blocked.paused

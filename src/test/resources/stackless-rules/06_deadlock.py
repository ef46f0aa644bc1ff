# Section 6: every row of the table.
import stackless

DEADLOCK = "Deadlock: the last runnable tasklet cannot be blocked."
ch, other = stackless.channel(), stackless.channel()


def error(call, *args):
    try:
        return call(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


assert error(ch.receive) == error(ch.send, 1) == "RuntimeError: " + DEADLOCK and ch.balance == 0

stackless.tasklet(print, ("",), {"end": ""}).insert()
assert error(ch.receive) == "RuntimeError: the main tasklet is receiving without a sender available." and ch.balance == 0
stackless.tasklet(len)("")
assert error(ch.send, 1) == "RuntimeError: the main tasklet is sending without a receiver available." and ch.balance == 0

log = []


def catches():
    log.append(error(other.receive))
    log.append(other.balance)
    ch.send("went on")


stackless.tasklet(catches)()
assert ch.receive() == "went on" and log == ["RuntimeError: " + DEADLOCK, 0], log
stackless.tasklet(other.receive)()
assert error(ch.receive) == "RuntimeError: " + DEADLOCK and ch.balance == other.balance == 0


def dies():
    raise KeyError("k")


stackless.tasklet(dies)()
assert error(ch.receive) == "KeyError: 'k'" and ch.balance == 0

t = stackless.tasklet(ch.receive)()
assert stackless.run() is None and t.blocked


def runs():
    stackless.tasklet(other.receive)()
    log.append(stackless.run())
    ch.send(5)


stackless.tasklet(runs)()
u = stackless.channel()
log.clear()
stackless.run()
assert log == [None] and not t.alive and other.balance == -1

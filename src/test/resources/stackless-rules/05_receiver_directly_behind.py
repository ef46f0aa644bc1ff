# Section 5: the favoured target is linked directly behind the source, which is last then.
import stackless

log = []
ch = stackless.channel()


def recv(name):
    ch.receive()
    log.append(name)
    stackless.schedule()
    log.append(name + "2")


a, b = stackless.tasklet(recv)("a"), stackless.tasklet(recv)("b")
stackless.run()
assert ch.balance == -2 and ch.queue is a and a.next is b and b.next is None and a.prev is None and b.prev is a
stackless.tasklet(log.append)("d")
ch.send(1)
log.append("main")
assert log == ["a", "d", "main"], log
assert ch.queue is b and ch.balance == -1

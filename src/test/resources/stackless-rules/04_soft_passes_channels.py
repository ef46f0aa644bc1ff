# Section 4: a hand-over on a channel is not diverted by a soft interrupt, the flag passes on; blocking is a scheduling point.
import stackless

log = []
ch = stackless.channel()


def receiver():
    log.append(ch.receive())
    log.append("receiver goes on")
    stackless.schedule()
    log.append("receiver ends")


def sender():
    for _ in range(500):
        pass
    ch.send("value")
    log.append("sent")


stackless.tasklet(receiver)()
stackless.run()
stackless.tasklet(sender)()
assert stackless.run(100, soft=True) is None
assert log == ["value", "receiver goes on"], log
stackless.run()
assert log[2:] == ["sent", "receiver ends"], log

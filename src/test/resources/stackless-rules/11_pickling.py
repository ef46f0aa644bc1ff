# Section 11: copies are in no list, independent, and keep what they share; the current tasklet cannot be pickled.
import pickle
import stackless

log = []
ch = stackless.channel()


def work(n):
    for i in range(n):
        stackless.schedule()
        log.append(i)


def recv(name):
    value = ch.receive()
    log.append((name, value))


t = stackless.tasklet(work)(3)
t.run()
copy = pickle.loads(pickle.dumps(t))
assert t.scheduled and copy.alive and copy.paused and not copy.scheduled and not copy.blocked and copy is not t
t.kill()
copy.insert()
stackless.run()
assert log == [0, 1, 2], log

a, b = stackless.tasklet(recv)("a"), stackless.tasklet(recv)("b")
stackless.run()
lone = pickle.loads(pickle.dumps(a))
assert a.blocked and lone.alive and lone.paused and not lone.blocked and not lone.scheduled and ch.balance == -2
ch.preference = 1
other, again = pickle.loads(pickle.dumps((ch, ch)))
assert other is again is not ch and (other.balance, other.preference) == (-2, 1)
assert other.queue.blocked and other.queue is not a and other.queue.next.next is None
log.clear()
other.send(1)
other.send(2)
stackless.run()
assert log == [("a", 1), ("b", 2)] and ch.balance == -2, log
bound = pickle.loads(pickle.dumps(stackless.tasklet(work)))
assert not bound.alive and bound(1).alive
dead = pickle.loads(pickle.dumps(t))
assert not dead.alive
try:
    pickle.dumps(stackless.getcurrent())
except RuntimeError:
    pass
else:
    raise AssertionError

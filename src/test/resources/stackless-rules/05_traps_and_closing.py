# Section 5: block_trap and closing count only when the operation would block; the texts of the errors.
import stackless


def error(call, *args):
    try:
        call(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)
    return None


ch = stackless.channel()
me = stackless.getcurrent()
got = []
r = stackless.tasklet(lambda: got.append(ch.receive()))()
stackless.run()
me.block_trap = True
ch.close()
assert ch.closing and not ch.closed
assert error(ch.send, 1) is None
stackless.run()
assert got == [1] and ch.closed
assert error(ch.send, 1) == error(ch.receive) == "RuntimeError: this tasklet does not like to be blocked."
me.block_trap = False
assert error(ch.send, 1) == error(ch.receive) == "ValueError: Send/receive operation on a closed channel"
assert ch.balance == 0 and list(ch) == []
ch.open()
assert not ch.closing and not ch.closed
s = stackless.tasklet(ch.send)("late")
stackless.run()
ch.close()
assert not ch.closed and next(ch) == "late" and ch.closed
assert error(next, ch).startswith("StopIteration")
assert iter(ch) is ch

ch = stackless.channel()
waiting = stackless.tasklet(ch.receive)()
stackless.run()
ch.close()  # wakes nobody
stackless.run()
assert waiting.blocked and ch.balance == -1
waiting.kill()
assert ch.balance == 0 and not waiting.alive

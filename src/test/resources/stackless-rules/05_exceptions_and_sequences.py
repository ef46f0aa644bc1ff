# Section 5: exceptions over channels go to the receiver only; sequences; the sender ends an iteration.
import stackless

ch = stackless.channel()
log = []


def recv():
    try:
        log.append(ch.receive())
    except Exception as e:
        log.append((type(e).__name__, e.args))


def sends(call, *args):
    stackless.tasklet(recv)()
    stackless.run()
    assert call(*args) is None


sends(ch.send_exception, ValueError, 1, 2)
sends(ch.send_throw, ValueError, (3, 4))
sends(ch.send_throw, ValueError, "one")
sends(ch.send_throw, ValueError, ValueError("made"))
sends(ch.send_throw, KeyError("made"))
assert log == [("ValueError", (1, 2)), ("ValueError", (3, 4)), ("ValueError", ("one",)), ("ValueError", ("made",)),
               ("KeyError", ("made",))], log
for call, args in ((ch.send_exception, (5,)), (ch.send_throw, ("x",)), (ch.send_throw, (int,)), (ch.send_sequence, (5,)),
                   (ch.send_throw, (ValueError, None, "tb")), (ch.send, ()), (ch.receive, (1,)), (ch.send, (1, 2))):
    try:
        call(*args)
    except TypeError:
        assert ch.balance == 0
        continue
    raise AssertionError(args)


def items():
    for item in ch:
        log.append(item)
    log.append("over")


log.clear()
stackless.tasklet(items)()
stackless.run()
assert ch.send_sequence("abc") == 3 and ch.send_sequence([]) == 0
ch.send_exception(StopIteration)
assert log == ["a", "b", "c", "over"] and ch.balance == 0, log

# Section 8: while atomic is set the interrupt is put off; when it is cleared the interrupt comes at once.
import stackless

log = []


def work():
    with stackless.atomic():
        for _ in range(500):
            pass
        log.append(me().atomic)
        stackless.schedule()  # allowed inside
    log.append("past the block")
    for _ in range(500):
        pass
    log.append("end")


me = stackless.getcurrent
t = stackless.tasklet(work)()
other = stackless.tasklet(lambda: log.append(me().atomic))()
victim = stackless.run(100)
# The interrupt was due in the first loop: schedule() switches all the same, and it comes with the end of the block, before anything behind it.
assert victim is t and log == [True, False], log
assert t.atomic is False
victim.insert()
while stackless.getruncount() > 1:
    victim = stackless.run(1000)
    if victim:
        victim.insert()
assert log.count("end") == 1

m = me()
assert m.set_atomic(True) is False and m.set_atomic(1) is True and m.atomic is True and m.set_atomic(0) is True
assert m.set_atomic(False) is False
with stackless.atomic():
    with stackless.atomic():
        assert m.atomic
    assert m.atomic
    assert stackless.tasklet(print).atomic is False
assert not m.atomic
for name in ("set_atomic", "set_ignore_nesting"):
    for bad in ("x", None, 1.0):
        try:
            getattr(m, name)(bad)
        except TypeError:
            continue
        raise AssertionError((name, bad))
assert m.set_ignore_nesting(1) is False and m.ignore_nesting is True and m.set_ignore_nesting(False) is True

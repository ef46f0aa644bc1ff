# Section 8: while the counter is not zero every switch is refused and leaves the state as it was; interrupts are put off.
import stackless

log = []
ch, waited = stackless.channel(), stackless.channel()
r = stackless.tasklet(lambda: log.append(waited.receive()))()
stackless.run()
t = stackless.tasklet(log.append)("t")
assert stackless.switch_trap(1) == 0 and stackless.switch_trap(1) == 1 and stackless.switch_trap(-1) == 2
for call in (stackless.schedule, stackless.schedule_remove, stackless.run, t.run, t.switch, t.kill, ch.receive, r.kill,
             lambda: ch.send(1), lambda: t.throw(ValueError), lambda: waited.send(1)):
    try:
        call()
    except RuntimeError as e:
        assert str(e) == "switch_trap"
    else:
        raise AssertionError
    assert stackless.getruncount() == 2 and t.scheduled and r.blocked and (ch.balance, waited.balance) == (0, -1)
waited.preference = 0
waited.send("no switch")  # goes on at once
try:
    stackless.getcurrent().throw(KeyError)
except KeyError:
    pass
assert log == [] and stackless.switch_trap(-1) == 1 and stackless.switch_trap() == 0
stackless.run()
assert log == ["t", "no switch"], log
try:
    stackless.switch_trap("x")
except TypeError:
    pass
else:
    raise AssertionError

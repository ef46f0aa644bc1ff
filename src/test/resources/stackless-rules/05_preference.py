# Section 5: who goes on when a partner waits, in both directions.
import stackless


def play(preference, all, sending):
    ch = stackless.channel()
    ch.preference, ch.schedule_all = preference, all
    log = []

    def partner():
        ch.receive() if sending else ch.send(1)
        log.append("p")

    stackless.tasklet(partner)()
    stackless.run()
    stackless.tasklet(log.append)("o")
    assert (ch.send(1) if sending else ch.receive()) == (None if sending else 1)
    log.append("m")
    stackless.run()
    return "".join(log)


for sending in (True, False):
    favoured = -1 if sending else 1
    for preference in (-1, 0, 1):
        assert play(preference, 1, sending) == "opm"
        assert play(preference, 0, sending) == ("pom" if preference == favoured else "mop")

ch = stackless.channel(1, 2, key=3)  # arguments are ignored
assert (ch.preference, ch.schedule_all, ch.balance, ch.queue, ch.closing, ch.closed) == (-1, 0, 0, None, False, False)
for value, clamped in ((7, 1), (-7, -1), (0, 0), (10**30, 1), (True, 1)):
    ch.preference = value
    assert ch.preference == clamped
ch.schedule_all = 5
assert ch.schedule_all == 1
for name in ("preference", "schedule_all"):
    for bad in ("x", 1.0, None):
        try:
            setattr(ch, name, bad)
        except TypeError:
            continue
        raise AssertionError((name, bad))
for name in ("balance", "queue", "closing", "closed"):
    try:
        setattr(ch, name, 0)
    except AttributeError:
        continue
    raise AssertionError(name)

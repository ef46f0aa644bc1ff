# Section 9: callbacks see every real switch and every action; they may not switch themselves.
import stackless

log = []
names = {None: "-"}
ch = stackless.channel()


def switched(prev, next):
    log.append(names[prev] + ">" + names[next])


def acted(channel, tasklet, sending, willblock):
    assert channel is ch and type(sending) is bool and type(willblock) is bool
    log.append((names[tasklet], sending, willblock))


names[stackless.getmain()] = "m"
a, b = stackless.tasklet(ch.receive)(), stackless.tasklet(ch.send)(1)
names[a], names[b] = "a", "b"
assert stackless.get_schedule_callback() is None and stackless.get_channel_callback() is None
assert stackless.set_schedule_callback(switched) is None and stackless.set_channel_callback(acted) is None
assert stackless.get_schedule_callback() is switched and stackless.get_channel_callback() is acted
stackless.schedule(); stackless.run()
assert stackless.set_schedule_callback(None) is switched and stackless.set_channel_callback(None) is acted
assert log == ["m>a", ("a", False, True), "a>b", ("b", True, False), "b>a", "a>m", "m>b", "b>m"], log
for setter in (stackless.set_schedule_callback, stackless.set_channel_callback):
    try:
        setter(5)
    except TypeError:
        continue
    raise AssertionError

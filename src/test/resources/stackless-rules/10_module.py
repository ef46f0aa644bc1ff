# Section 10: functions and attributes of the module.
import stackless

main = stackless.getmain()
assert stackless.stackless is stackless
assert stackless.main is stackless.current is main is stackless.getcurrent() and stackless.runcount == 1
assert stackless.get_thread_info() == (main, main, 1)
assert stackless.get_thread_info(main.thread_id) == (main, main, 1)
assert stackless.threads == [main.thread_id]
seen = []


def look():
    seen.append((stackless.main is main, stackless.current is t, stackless.runcount, stackless.get_thread_info() == (main, t, 1)))


t = stackless.tasklet(look)()
stackless.run()
assert seen == [(True, True, 1, True)]
old = stackless.enable_softswitch(None)
assert stackless.enable_softswitch(False) is old and stackless.enable_softswitch(True) is False
assert stackless.enable_softswitch(old) is True
assert isinstance(stackless.atomic(), stackless.atomic) and isinstance(main, stackless.tasklet)

# Section 2: attributes, which of them can be set, and what a subclass may have.
import stackless

t = stackless.tasklet(print)
for name in ("alive", "scheduled", "blocked", "paused", "atomic", "ignore_nesting", "is_main", "is_current", "restorable",
             "nesting_level", "recursion_depth", "frame", "next", "prev", "thread_id"):
    try:
        setattr(t, name, 1)
    except AttributeError:
        continue
    raise AssertionError(name + " can be set")
for good in (True, False, 1, 0):
    t.block_trap = good
    assert t.block_trap is bool(good)
for bad in ("x", None, 1.0):
    try:
        t.block_trap = bad
    except TypeError:
        continue
    raise AssertionError(bad)
t.tempval = "v"
assert t.tempval == "v"
try:
    t.other = 1
except AttributeError:
    pass
else:
    raise AssertionError
main = stackless.getmain()
assert (main.is_main, main.is_current, t.is_main, t.is_current) == (True, True, False, False)
assert main.alive and main.scheduled and not main.paused and not main.blocked
assert t.restorable and t.nesting_level == 0 and t.thread_id == main.thread_id
assert t.next is None and t.prev is None and t.frame is None

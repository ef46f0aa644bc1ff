# Section 4: run() with an empty ring, its arguments, and timeouts that are none.
import stackless

assert stackless.run() is None
assert stackless.run(1000) is None and stackless.run(-5) is None
assert stackless.run(timeout=10, threadblock=True, soft=False, ignore_nesting=True, totaltimeout=True) is None
for bad in ("x", 1.5, None, []):
    try:
        stackless.run(bad)
    except TypeError:
        continue
    raise AssertionError(bad)
done = []


def work():
    for i in range(300):
        pass
    done.append(1)


for timeout in (0, -1):
    stackless.tasklet(work)()
    assert stackless.run(timeout) is None
assert done == [1, 1]

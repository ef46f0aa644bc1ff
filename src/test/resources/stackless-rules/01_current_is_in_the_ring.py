# Section 1: current is a member of the ring; the end of the queue is just before it; who is inside of run() is not counted.
import stackless

main = stackless.getmain()
seen = []
assert stackless.getruncount() == 1 and main.next is main and main.prev is main


def work(name):
    seen.append((name, stackless.getruncount()))


a, b, c = (stackless.tasklet(work)(name) for name in "abc")
assert [main.next, a.next, b.next, c.next] == [a, b, c, main]
assert stackless.getruncount() == 4
stackless.run()
assert seen == [("a", 3), ("b", 2), ("c", 1)], seen

seen.clear()
stackless.tasklet(work)("d")
stackless.schedule()
assert seen == [("d", 2)]  # main has only scheduled, so it counts

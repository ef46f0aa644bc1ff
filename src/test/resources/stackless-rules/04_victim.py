# Section 4: a hard interrupt unlinks the victim and moves nothing else; the caller takes its place.
import stackless


def loop():
    while True:
        pass


main = stackless.getmain()
a, b, c = (stackless.tasklet(loop)() for _ in range(3))
v = stackless.run(200)
assert v is a and v.alive and v.paused and not v.scheduled
assert stackless.getruncount() == 3
assert [main.next, b.next, c.next] == [b, c, main]
v.insert()
assert c.next is a and a.next is main
order = []
for _ in range(6):
    v = stackless.run(1)  # always makes progress
    order.append("abc"[[a, b, c].index(v)])
    v.insert()
assert order == list("bcabca"), order
for t in (a, b, c):
    t.remove()
assert stackless.getruncount() == 1

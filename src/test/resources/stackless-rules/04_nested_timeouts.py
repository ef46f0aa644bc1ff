# Section 4: under a run() with a timeout, others have none; the outermost is interrupted for, and the inner callers become runnable.
import stackless

log = []


def loop():
    while True:
        pass


def inner():
    log.append(stackless.run(5))
    log.append("inner")


i = stackless.tasklet(inner)()
l = stackless.tasklet(loop)()
after = stackless.tasklet(log.append)("after")
victim = stackless.run(400)
assert victim is l and log == [] and i.scheduled
assert stackless.run() is None
assert log == ["after", None, "inner"], log
assert stackless.getruncount() == 1

# if a tasklet calls run(N) while main is in the ring, main can be the victim
main = stackless.getmain()


def runner():
    victims.append(stackless.run(500))


victims = []
stackless.tasklet(runner)()
while not victims:
    stackless.schedule() if stackless.getruncount() > 1 and not victims else None
assert victims == [main], victims

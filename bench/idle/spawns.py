# Tasklets that end at once, at most a thousand at a time. Argument count: how many.
import stackless
import stint


def nothing():
    pass


for batch in range(stint.spawn_args["count"] // 1_000):
    for n in range(1_000):
        stackless.tasklet(nothing)()
    stackless.run()

# Tasklets that want the same lease all the time: each release hands it over to the next.
import sys
import stackless
import stint


def worker(times):
    for i in range(times):
        with stint.lease("x"):
            stackless.schedule()


tasklets = int(sys.argv[1])
crew = [stackless.tasklet(worker)(int(sys.argv[2]) // tasklets) for i in range(tasklets)]
for member in crew:
    stint.join(member)

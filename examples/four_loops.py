# The second program of the pre-emptive multitasking chapter: four loops, each a little longer than the one before.
#
#   stint run examples/four_loops.py --timeline              the service's own pre-emption
#   stint run --cooperative examples/four_loops.py 1000 3    the program's: preemptive(1000), then preemptive(3)
import sys
import stackless


def looping_tasklet(loopCount):
    for i in range(loopCount):
        pass
    print("DONE", loopCount)


def preemptive(instructionCount=1000):
    while stackless.getruncount() > 1:
        t = stackless.run(instructionCount)
        if t: t.insert()


def spawn_loops():
    stackless.tasklet(looping_tasklet)(1000)
    stackless.tasklet(looping_tasklet)(1001)
    stackless.tasklet(looping_tasklet)(1002)
    stackless.tasklet(looping_tasklet)(1003)


def preemptive_loop_test(instructionCount):
    spawn_loops()
    preemptive(instructionCount)


if len(sys.argv) > 1:
    for argument in sys.argv[1:]:
        print("-- preemptive(" + argument + ")")
        preemptive_loop_test(int(argument))
else:
    spawn_loops()
    stackless.run()

# The first program of the pre-emptive multitasking chapter: a loop that never yields, and its neighbour.
#
#   stint run --cooperative examples/infinite_loop.py    the neighbour starves
#   stint run examples/infinite_loop.py                  the neighbour has its turn; the loop goes on until Ctrl-C
import stackless


def infinite_loop():
    while 1:
        pass
    stackless.schedule()


def another_tasklet():
    print("got to another tasklet")


stackless.tasklet(infinite_loop)()
stackless.tasklet(another_tasklet)()

stackless.run()

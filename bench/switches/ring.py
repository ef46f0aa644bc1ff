# A ring of tasklets that do nothing but give up their turn. Arguments: tasklets, turns in all.
import sys
import stackless


def turns(count):
    for i in range(count):
        stackless.schedule()


tasklets = int(sys.argv[1])
for n in range(tasklets):
    stackless.tasklet(turns)(int(sys.argv[2]) // tasklets)
stackless.run()

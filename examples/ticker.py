# What the service shows when it starts: every ten seconds, four loops that never yield run beside a ticker that asks for no more than
# a turn now and then. The dots appear among the loops because the loops are interrupted, every slice anew.
#
#   stint run examples/ticker.py 3                   three rounds
#   stint run --cooperative examples/ticker.py 3     the ticker waits for the loops, and then has nothing left to tell
import sys
import stackless
import stint


def looping_tasklet(loopCount):
    for i in range(loopCount):
        pass
    running.remove(loopCount)
    print(" DONE", loopCount, end="")


def ticker():
    turns = 0
    while running:
        turns = turns + 1
        if turns % 10 == 0:
            print(".", end="")
        stackless.schedule()


def play(number):
    print("round", number, end=" ")
    stackless.tasklet(ticker)()
    for loopCount in (10000, 20000, 30000, 40000):
        running.append(loopCount)
        stackless.tasklet(looping_tasklet)(loopCount)
    stackless.run()
    print()


running = []
rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
for number in range(rounds):
    if number > 0:
        stint.sleep(10)
    play(number + 1)

# Pairs of tasklets that hand a value back and forth over two channels. Arguments: tasklets, hops in all.
import sys
import stackless


def ping(out, back, rounds):
    for i in range(rounds):
        out.send(i)
        back.receive()


def pong(inn, back, rounds):
    for i in range(rounds):
        back.send(inn.receive())


pairs = int(sys.argv[1]) // 2
rounds = int(sys.argv[2]) // (2 * pairs)
for n in range(pairs):
    a, b = stackless.channel(), stackless.channel()
    stackless.tasklet(ping)(a, b, rounds)
    stackless.tasklet(pong)(a, b, rounds)
stackless.run()

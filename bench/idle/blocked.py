# Tasklets that wait on a channel and never get anything. Argument count: how many.
import stackless
import stint


def wait(channel):
    channel.receive()


channel = stackless.channel()
for n in range(stint.spawn_args["count"]):
    stackless.tasklet(wait)(channel)

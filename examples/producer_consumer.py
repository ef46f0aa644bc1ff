# Two producers and three consumers meet at one channel. Whoever comes first waits for a partner; nobody polls.
import stackless

orders = stackless.channel()
served = {}


def produce(kitchen, dishes):
    for dish in dishes:
        orders.send((kitchen, dish))


def consume(waiter):
    for kitchen, dish in orders:
        served[waiter] = served.get(waiter, 0) + 1
        print(f"{waiter} serves {dish} from {kitchen}")


for waiter in ("Ada", "Ben", "Cleo"):
    stackless.tasklet(consume)(waiter)
stackless.tasklet(produce)("upstairs", ["soup", "pie", "fish", "cake"])
stackless.tasklet(produce)("downstairs", ["bread", "cheese", "plums"])
stackless.run()

orders.close()
for waiter in served:
    orders.send_exception(StopIteration)
print("served", sum(served.values()), "by", len(served))

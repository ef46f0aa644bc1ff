# Why pre-emption needs critical sections: two transfers at once, without and with one.
#
#   stint run --cooperative examples/critical_section.py
import stackless

accounts = {"checking": 1000, "savings": 1000}


def transfer(source, target, amount, times):
    for i in range(times):
        balance = accounts[source]
        accounts[source] = balance - amount
        accounts[target] = accounts[target] + amount


def careful_transfer(source, target, amount, times):
    for i in range(times):
        with stackless.atomic():
            balance = accounts[source]
            accounts[source] = balance - amount
            accounts[target] = accounts[target] + amount


def total_after(function, instructions):
    accounts.update(checking=1000, savings=1000)
    stackless.tasklet(function)("checking", "savings", 1, 200)
    stackless.tasklet(function)("savings", "checking", 1, 200)
    runs = 0
    while stackless.getruncount() > 1:
        victim = stackless.run(instructions)
        runs += 1
        if victim:
            victim.insert()
    return accounts["checking"] + accounts["savings"], runs


for instructions in (100000, 1000, 100, 10):
    print("slices of", instructions)
    print("    without: total %d after %d run() calls" % total_after(transfer, instructions))
    print("    with:    total %d after %d run() calls" % total_after(careful_transfer, instructions))

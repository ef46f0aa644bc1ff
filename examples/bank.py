# Transfers between two accounts, which an auditor must not see half done.
#
#   stint run examples/bank.py             every transfer and every audit holds a lease
#   stint run examples/bank.py careless    nobody does: now and then the auditor finds money missing
#
# The slice decides where the tasklets are interrupted: try --slice 17, or --policy random --seed 7.
import sys
import stackless
import stint

accounts = {"checking": 500, "savings": 500}
findings = []


def move(source, target, amount):
    accounts[source] = accounts[source] - amount
    for paperwork in range(7):
        pass
    accounts[target] = accounts[target] + amount


def transfer(source, target, amount, times):
    for i in range(times):
        if careful:
            with stint.lease("accounts"):
                move(source, target, amount)
        else:
            move(source, target, amount)


def balance():
    return accounts["checking"] + accounts["savings"]


def audit(times):
    for i in range(times):
        if careful:
            with stint.lease("accounts"):
                total = balance()
        else:
            total = balance()
        if total != 1000:
            findings.append(total)


careful = "careless" not in sys.argv
stackless.tasklet(transfer)("checking", "savings", 1, 50)
stackless.tasklet(transfer)("savings", "checking", 2, 50)
stackless.tasklet(audit)(60)
stackless.run()

print("checking", accounts["checking"], "savings", accounts["savings"], "together", balance())
if findings:
    print(len(findings), "of 60 audits found a wrong total, for example", findings[0])
else:
    print("60 audits, nothing wrong")

# Five ways to move money between two accounts while an auditor adds them up.
#
#   stint run --slice 17 examples/transfers.py [bare | atomic | lease | opposite | expiring]...
import sys
import stackless
import stint

accounts = {}


def balance():
    return accounts["checking"] + accounts["savings"]


def move(source, target, amount):
    accounts[source] -= amount
    for paperwork in range(7):
        pass
    accounts[target] += amount


class Nothing:
    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return False


def audited(section):
    """Transfers in both directions, and an auditor: what it found wrong."""
    wrong = []

    def transfer(source, target, amount):
        for i in range(50):
            with section():
                move(source, target, amount)

    def audit():
        for i in range(60):
            with section():
                total = balance()
            if total != 1000:
                wrong.append(total)

    accounts.update(checking=500, savings=500)
    crew = [stackless.tasklet(transfer)("checking", "savings", 1),
            stackless.tasklet(transfer)("savings", "checking", 2),
            stackless.tasklet(audit)()]
    for member in crew:
        stint.join(member)
    print(f"  together {balance()}, {len(wrong)} of 60 audits found a wrong total")


def bare():
    """Without a section: money gets lost."""
    audited(Nothing)


def atomic():
    """With atomic(): nobody else in this scheduler runs meanwhile."""
    audited(stackless.atomic)


def lease():
    """With a lease: others run, but who wants the accounts waits."""
    audited(lambda: stint.lease("accounts"))


def opposite():
    """With a lease for each account, taken in opposite order: a deadlock, found and named."""
    ready = []

    def transfer(source, target, amount, haste):
        while True:
            try:
                with stint.lease(source):
                    ready.append(source)
                    while len(ready) < 2:
                        stackless.schedule()
                    stint.sleep(haste)
                    with stint.lease(target):
                        move(source, target, amount)
                return
            except stint.DeadlockError as e:
                print("  found:")
                for step in e.cycle:
                    print("   ", step)
                print("  both are given back, and it tries again")

    accounts.update(checking=500, savings=500)
    one = stackless.tasklet(transfer)("checking", "savings", 1, 0.01)
    other = stackless.tasklet(transfer)("savings", "checking", 2, 0.5)
    stint.join(one)
    stint.join(other)
    print(f"  checking {accounts['checking']}, savings {accounts['savings']}, together {balance()}")


def expiring():
    """With a lease that expires in the middle: what was prepared is thrown away, so nobody sees half of it."""
    last_token = 0

    def commit(lease, changes):
        # All or nothing, and never for a token older than one that has been seen: what a database behind the accounts would check too.
        nonlocal last_token
        with stackless.atomic():
            if lease.token < last_token:
                raise ValueError("token %d is stale" % lease.token)
            last_token = lease.token
            accounts.update(changes)

    def transfer(name, amount, pause):
        try:
            with stint.lease("accounts", ttl=0.5, renew=False) as lease:
                changes = {"checking": accounts["checking"] - amount}
                stint.sleep(pause)
                changes["savings"] = accounts["savings"] + amount
                commit(lease, changes)
            print(" ", name, "has moved", amount)
        except stint.LeaseLost as e:
            print(" ", name, "has moved nothing:", e)

    accounts.update(checking=500, savings=500)
    slow = stackless.tasklet(transfer)("the slow one", 100, 10)
    stackless.schedule()
    swift = stackless.tasklet(transfer)("the next one", 1, 0)
    stint.join(slow)
    stint.join(swift)
    print(f"  checking {accounts['checking']}, savings {accounts['savings']}, together {balance()}")


for way in [globals()[name] for name in sys.argv[1:]] or [bare, atomic, lease, opposite, expiring]:
    print(way.__doc__)
    way()

"""A vending machine as a generator-driven state machine, and a coin-change solver."""
from collections import Counter
from contextlib import contextmanager
from functools import lru_cache

COINS = (200, 100, 50, 20, 10, 5)


class MachineError(Exception):
    pass


def money(cents):
    return f"{cents // 100}.{cents % 100:02d}"


class CoinBox:
    def __init__(self, coins=None):
        self.coins = Counter(coins or {})

    @property
    def total(self):
        return sum(value * n for value, n in self.coins.items())

    def change(self, amount):
        """Returns the fewest coins for an amount, or None."""
        limits = tuple(self.coins[c] for c in COINS)

        @lru_cache(maxsize=None)
        def best(index, left):
            if left == 0:
                return ()
            if index == len(COINS):
                return None
            coin = COINS[index]
            found = None
            for n in range(min(limits[index], left // coin), -1, -1):
                rest = best(index + 1, left - n * coin)
                if rest is not None:
                    candidate = (coin,) * n + rest
                    if found is None or len(candidate) < len(found):
                        found = candidate
            return found

        return best(0, amount)

    def __isub__(self, coins):
        self.coins -= Counter(coins)
        return self

    def __iadd__(self, coins):
        self.coins += Counter(coins)
        return self


class VendingMachine:
    def __init__(self, stock, box):
        self.stock = {code: list(entry) for code, entry in stock.items()}
        self.box = box
        self.display = ""
        self.state = self._run()
        next(self.state)

    def _run(self):
        inserted = []
        self.display = "INSERT COIN"
        while True:
            event, value = yield
            if event == "coin":
                if value not in COINS:
                    self.display = f"REJECTED {value}"
                    continue
                inserted.append(value)
                self.display = money(sum(inserted))
            elif event == "cancel":
                self.display = f"RETURNED {inserted}" if inserted else "NOTHING TO RETURN"
                inserted = []
            elif event == "select":
                try:
                    with self.sale(value, inserted) as (name, change):
                        self.display = f"ENJOY {name.upper()}" + (f" CHANGE {list(change)}" if change else "")
                        inserted = []
                except MachineError as e:
                    self.display = str(e)

    @contextmanager
    def sale(self, code, inserted):
        if code not in self.stock:
            raise MachineError(f"NO SUCH CODE {code}")
        name, price, quantity = self.stock[code]
        if not quantity:
            raise MachineError(f"{name.upper()} SOLD OUT")
        paid = sum(inserted)
        if paid < price:
            raise MachineError(f"PRICE {money(price)}, {money(price - paid)} MISSING")
        self.box += inserted
        change = self.box.change(paid - price)
        if change is None:
            self.box -= inserted
            raise MachineError("EXACT CHANGE ONLY")
        yield name, change
        self.box -= change
        self.stock[code][2] -= 1

    def send(self, event, value=None):
        self.state.send((event, value))
        return self.display


machine = VendingMachine(
    {"A1": ("water", 120, 2), "A2": ("juice", 185, 1), "B1": ("gum", 35, 5)},
    CoinBox({50: 1, 20: 3, 10: 1, 5: 1}),
)
events = """coin 100
select A1
coin 50
select A1
select A2
coin 200
coin 3
select A2
select Z9
cancel
cancel
coin 200
select A2
coin 100
select B1
cancel
coin 20
coin 20
select B1
coin 200
select B1"""
print(machine.display, money(machine.box.total))
for line in events.splitlines():
    event, _, value = line.partition(" ")
    argument = int(value) if event == "coin" else value or None
    print(f"{line:<10} -> {machine.send(event, argument)}")
print(machine.stock, money(machine.box.total), sorted(machine.box.coins.items()))
box = CoinBox({200: 1, 50: 3, 20: 10})
for amount in (60, 200, 210, 110, 5, 0, 330, 340):
    print(amount, box.change(amount))
machine.state.close()
try:
    machine.send("coin", 5)
except StopIteration:
    print("switched off")

from decimal import Decimal, ROUND_HALF_EVEN


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"needed {needed}, only {available} available")
        self.missing = needed - available


class Account:
    _next = 1000
    rate = Decimal("0.015")

    def __init__(self, owner, opening="0"):
        self.owner, self.balance, self.history = owner, Decimal(opening), []
        self.number, Account._next = Account._next, Account._next + 1

    def deposit(self, amount):
        amount = Decimal(amount)
        if amount <= 0:
            raise ValueError("deposits are positive")
        self._book("deposit", amount)

    def withdraw(self, amount):
        amount = Decimal(amount)
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self._book("withdrawal", -amount)

    def _book(self, kind, amount):
        self.balance += amount
        self.history.append((kind, amount, self.balance))

    def interest(self):
        self._book("interest", (self.balance * self.rate).quantize(Decimal("0.01"), ROUND_HALF_EVEN))

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {self.balance:,.2f}>"


class Savings(Account):
    rate = Decimal("0.04")

    def withdraw(self, amount):
        if sum(kind == "withdrawal" for kind, *_ in self.history) >= 2:
            raise PermissionError("two withdrawals only")
        super().withdraw(amount)


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except Exception:
        source.deposit(amount)
        raise


ann, bob = Account("Ann", "1500.50"), Savings("Bob")
transfer(ann, bob, "1000.25")
for account in (ann, bob):
    account.interest()
print(ann, bob)
for act in (lambda: transfer(ann, bob, 9999), lambda: ann.deposit(-1), lambda: [bob.withdraw(1) for _ in range(3)], lambda: ann.deposit("x")):
    try:
        act()
    except InsufficientFunds as e:
        print("funds:", e, e.missing)
    except (ValueError, PermissionError, ArithmeticError) as e:
        print(type(e).__name__, e)
for kind, amount, balance in bob.history:
    print(f"{kind:<12}{amount:>12.2f}{balance:>12.2f}")
print(sum(a.balance for a in (ann, bob)), max((ann, bob), key=lambda a: a.balance).owner)

"""A small bank with accounts, transfers, interest and an audit trail."""
from dataclasses import dataclass, field
from decimal import Decimal, ROUND_HALF_UP
from enum import Enum


class Kind(Enum):
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    TRANSFER_IN = "transfer in"
    TRANSFER_OUT = "transfer out"
    INTEREST = "interest"


class BankError(Exception):
    """Base class of what can go wrong."""


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        self.account = account
        self.amount = amount
        super().__init__(
            f"{account.number}: balance {account.balance} is less than {amount}"
        )


class UnknownAccount(BankError, KeyError):
    def __str__(self):
        return f"no account {self.args[0]!r}"


@dataclass(frozen=True)
class Entry:
    kind: Kind
    amount: Decimal
    note: str = ""

    def __str__(self):
        sign = "-" if self.kind in (Kind.WITHDRAWAL, Kind.TRANSFER_OUT) else "+"
        text = f"{sign}{self.amount:>10,.2f}  {self.kind.value}"
        return text + (f" ({self.note})" if self.note else "")


@dataclass
class Account:
    number: str
    owner: str
    rate: Decimal = Decimal("0")
    entries: list = field(default_factory=list, repr=False)

    @property
    def balance(self):
        total = Decimal("0.00")
        for entry in self.entries:
            if entry.kind in (Kind.WITHDRAWAL, Kind.TRANSFER_OUT):
                total -= entry.amount
            else:
                total += entry.amount
        return total

    def post(self, kind, amount, note=""):
        amount = Decimal(str(amount)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
        if amount <= 0:
            raise ValueError(f"amount must be positive, not {amount}")
        if kind in (Kind.WITHDRAWAL, Kind.TRANSFER_OUT) and amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.entries.append(Entry(kind, amount, note))
        return self.balance

    def statement(self):
        lines = [f"Statement of {self.number} ({self.owner})"]
        lines += [f"  {entry}" for entry in self.entries]
        lines.append(f"  balance {self.balance:,.2f}")
        return "\n".join(lines)


class Bank:
    def __init__(self, name):
        self.name = name
        self._accounts = {}
        self._next = 1

    def open(self, owner, deposit=0, rate="0"):
        number = f"{self.name[:2].upper()}{self._next:04d}"
        self._next += 1
        account = Account(number, owner, Decimal(rate))
        self._accounts[number] = account
        if deposit:
            account.post(Kind.DEPOSIT, deposit, "opening")
        return account

    def __getitem__(self, number):
        try:
            return self._accounts[number]
        except KeyError:
            raise UnknownAccount(number) from None

    def __iter__(self):
        return iter(self._accounts.values())

    def __len__(self):
        return len(self._accounts)

    def transfer(self, source, target, amount):
        a, b = self[source], self[target]
        a.post(Kind.TRANSFER_OUT, amount, f"to {target}")
        b.post(Kind.TRANSFER_IN, amount, f"from {source}")

    def month_end(self):
        for account in self:
            interest = account.balance * account.rate / 12
            if interest >= Decimal("0.005"):
                account.post(Kind.INTEREST, interest)


bank = Bank("Stint Savings")
ann = bank.open("Ann", 1000, rate="0.05")
bob = bank.open("Bob", "250.755")
cy = bank.open("Cy")
print(len(bank), [a.number for a in bank])
attempts = [
    ("ST0001", "ST0002", 300),
    ("ST0002", "ST0003", "1000.00"),
    ("ST0001", "ST0009", 1),
    ("ST0002", "ST0003", -5),
    ("ST0002", "ST0003", "50.125"),
]
for source, target, amount in attempts:
    try:
        bank.transfer(source, target, amount)
    except BankError as error:
        print(f"{type(error).__name__}: {error}")
    except ValueError as error:
        print("ValueError:", error)
    else:
        print("moved", amount, source, "->", target)
for month in range(3):
    bank.month_end()
for account in bank:
    print(account.statement())
print(repr(ann))
print(sum((a.balance for a in bank), Decimal(0)), max(bank, key=lambda a: a.balance).owner)

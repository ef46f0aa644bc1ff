"""Invoices with Decimal money, enums, dataclasses and tables."""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace, asdict
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, InvalidOperation, getcontext, localcontext
from enum import Enum, unique
from functools import total_ordering
import json

CENT = Decimal("0.01")


@unique
class Currency(Enum):
    EUR = "EUR"
    USD = "USD"
    JPY = "JPY"

    @property
    def exponent(self) -> Decimal:
        return Decimal(1) if self is Currency.JPY else CENT

    @property
    def symbol(self) -> str:
        return {"EUR": "€", "USD": "$", "JPY": "¥"}[self.value]


class CurrencyMismatch(TypeError):
    def __init__(self, left: Currency, right: Currency):
        super().__init__(f"cannot mix {left.name} and {right.name}")


@total_ordering
@dataclass(frozen=True)
class Money:
    amount: Decimal
    currency: Currency = Currency.EUR

    def __post_init__(self):
        if not isinstance(self.amount, Decimal):
            object.__setattr__(self, "amount", Decimal(str(self.amount)))

    def _check(self, other: Money) -> None:
        if self.currency is not other.currency:
            raise CurrencyMismatch(self.currency, other.currency)

    def __add__(self, other):
        if other == 0:
            return self
        if not isinstance(other, Money):
            return NotImplemented
        self._check(other)
        return replace(self, amount=self.amount + other.amount)

    __radd__ = __add__

    def __sub__(self, other: Money) -> Money:
        return self + -other

    def __neg__(self) -> Money:
        return replace(self, amount=-self.amount)

    def __mul__(self, factor) -> Money:
        if isinstance(factor, float):
            raise TypeError("multiply money by int or Decimal, not float")
        return replace(self, amount=self.amount * factor)

    __rmul__ = __mul__

    def __lt__(self, other: Money) -> bool:
        self._check(other)
        return self.amount < other.amount

    def __bool__(self):
        return bool(self.amount)

    def rounded(self, rounding=ROUND_HALF_UP) -> Money:
        return replace(self, amount=self.amount.quantize(self.currency.exponent, rounding=rounding))

    def __format__(self, spec: str) -> str:
        text = f"{self.rounded().amount:,} {self.currency.symbol}"
        return format(text, spec)

    def split(self, parts: int) -> list[Money]:
        share = replace(self, amount=(self.amount / parts).quantize(self.currency.exponent, rounding="ROUND_DOWN"))
        rest = self - share * parts
        pieces = [share] * parts
        step = Money(self.currency.exponent, self.currency)
        for index in range(int(rest.amount / self.currency.exponent)):
            pieces[index] += step
        return pieces


@dataclass(order=True)
class Line:
    sort_key: tuple = field(init=False, repr=False, compare=True)
    description: str
    unit_price: Money = field(compare=False)
    quantity: Decimal = field(default=Decimal(1), compare=False)
    tax_rate: Decimal = field(default=Decimal("0.19"), compare=False, metadata={"unit": "fraction"})

    def __post_init__(self):
        self.sort_key = (-self.tax_rate, self.description.casefold())

    @property
    def net(self) -> Money:
        return (self.unit_price * self.quantity).rounded()


@dataclass
class Invoice:
    number: int
    issued: date
    lines: list[Line] = field(default_factory=list)
    discount: Decimal = Decimal(0)

    @property
    def due(self) -> date:
        day = self.issued + timedelta(days=30)
        while day.weekday() >= 5:
            day += timedelta(1)
        return day

    def taxes(self) -> dict[Decimal, Money]:
        by_rate = defaultdict(list)
        for line in self.lines:
            by_rate[line.tax_rate].append(line.net * (1 - self.discount))
        return {rate: (sum(nets) * rate).rounded() for rate, nets in sorted(by_rate.items())}

    @property
    def total(self) -> Money:
        return sum((line.net * (1 - self.discount) for line in self.lines), start=Money(0)) + sum(self.taxes().values())

    def render(self, width: int = 64) -> str:
        out = [f" INVOICE {self.number:06d} ".center(width, "="), f"{'issued':<10}{self.issued:%d.%m.%Y}", f"{'due':<10}{self.due:%a %d %b %Y}", "-" * width]
        for line in sorted(self.lines):
            out.append(f"{line.description[:24]:<24}{line.quantity:>8} x {line.unit_price:>12}{line.net:>17}")
        out.append("-" * width)
        if self.discount:
            out.append(f"{'discount':>40}{self.discount:>24.1%}")
        for rate, tax in self.taxes().items():
            out.append(f"{f'tax {rate:.0%}':>40}{tax:>24}")
        out.append(f"{'TOTAL':>40}{self.total:>24}")
        return "\n".join(out)


def main():
    invoice = Invoice(42, date(2024, 2, 29), discount=Decimal("0.025"))
    invoice.lines += [
        Line("Consulting", Money("129.95"), Decimal("7.5")),
        Line("books", Money("24.90"), Decimal(3), Decimal("0.07")),
        Line("Hosting, monthly", Money("1234.565")),
        Line("Apples", Money("0.333"), Decimal("12.25"), tax_rate=Decimal("0.07")),
    ]
    print(invoice.render())
    print([str(m.amount) for m in Money(100).split(3)], sum(Money(100).split(7)) == Money(100))
    print([f"{m}" for m in Money(1000, Currency.JPY).split(3)])
    print(Money("2.675").rounded(), Money("2.665").rounded(ROUND_HALF_EVEN))
    for attempt in (
        lambda: Money(1) + Money(1, Currency.USD),
        lambda: Money(1) * 1.1,
        lambda: Money(1) + 5,
        lambda: Money("abc"),
        lambda: Currency("GBP"),
        lambda: Money(1) < Money(1, Currency.JPY),
    ):
        try:
            print(attempt())
        except (TypeError, ValueError, InvalidOperation) as error:
            print(f"{type(error).__name__}: {error}")
    print(max(Money(3), Money("3.50"), Money(2)), Money(1) >= Money("1.00"), bool(Money(0)))
    with localcontext() as ctx:
        ctx.prec = 6
        print(Decimal(1) / Decimal(7), ctx.prec, getcontext().prec)
    print(Decimal(1) / Decimal(7))
    print(json.dumps(asdict(invoice.lines[0]), default=str, indent=1))
    print(invoice.lines[1])


main()

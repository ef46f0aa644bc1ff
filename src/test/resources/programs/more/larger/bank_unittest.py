"""A bank with its tests, as written for a course: unittest, decimal money, an audit log, custom exceptions."""

import unittest
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal, ROUND_HALF_EVEN, InvalidOperation
from enum import Enum, auto
from functools import wraps
from typing import Callable, ClassVar, Dict, Iterator, List, Optional, Protocol, Tuple, Union


class TransactionType(Enum):
    DEPOSIT = auto()
    WITHDRAWAL = auto()
    TRANSFER = auto()
    INTEREST = auto()

    @property
    def sign(self) -> int:
        return -1 if self is TransactionType.WITHDRAWAL else 1

    def __str__(self) -> str:
        return self.name.capitalize()


class BankError(Exception):
    """Base class."""

    code: ClassVar[str] = 'E000'

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.details = details

    def __str__(self) -> str:
        text = super().__str__()
        if self.details:
            text += ' (' + ', '.join(f'{k}={v}' for k, v in sorted(self.details.items())) + ')'
        return f'[{self.code}] {text}'


class InsufficientFunds(BankError):
    code = 'E101'


class AccountNotFound(BankError, KeyError):
    code = 'E404'


class InvalidAmount(BankError, ValueError):
    code = 'E400'


def money(value: Union[str, int, Decimal]) -> Decimal:
    try:
        amount = Decimal(value)
    except (InvalidOperation, TypeError) as error:
        raise InvalidAmount('not an amount', value=repr(value)) from error
    return amount.quantize(Decimal('0.01'), rounding=ROUND_HALF_EVEN)


class Clock(Protocol):
    def now(self) -> datetime: ...


class FakeClock:
    def __init__(self, start: datetime = datetime(2024, 2, 28, 23, 30)) -> None:
        self._now = start

    def now(self) -> datetime:
        self._now += timedelta(minutes=15)
        return self._now


@dataclass(frozen=True, order=True)
class Transaction:
    when: datetime
    kind: TransactionType = field(compare=False)
    amount: Decimal = field(compare=False)
    note: str = field(default='', compare=False, repr=False)

    @property
    def signed(self) -> Decimal:
        return self.kind.sign * self.amount


@dataclass
class Account:
    owner: str
    number: int
    history: List[Transaction] = field(default_factory=list, repr=False)
    overdraft: Decimal = Decimal('0')
    _next_number: ClassVar[int] = 1000

    def __post_init__(self) -> None:
        if not self.owner.strip():
            raise InvalidAmount('owner missing')

    @classmethod
    def open(cls, owner: str, **options) -> 'Account':
        cls._next_number += 1
        return cls(owner, cls._next_number, **options)

    @property
    def balance(self) -> Decimal:
        return sum((t.signed for t in self.history), Decimal('0.00'))

    def __iter__(self) -> Iterator[Transaction]:
        return iter(sorted(self.history))

    def __len__(self) -> int:
        return len(self.history)

    def __contains__(self, kind: TransactionType) -> bool:
        return any(t.kind is kind for t in self.history)

    def __format__(self, spec: str) -> str:
        if spec == 'short':
            return f'{self.owner}#{self.number}'
        if not spec:
            return f'{self.owner}: {self.balance}'
        return format(self.balance, spec)


def audited(action: str) -> Callable:
    def decorate(method):
        @wraps(method)
        def wrapper(self, *args, **kwargs):
            try:
                result = method(self, *args, **kwargs)
            except BankError as error:
                self.audit.append(f'{action} failed: {type(error).__name__}')
                raise
            else:
                self.audit.append(f'{action} ok')
                return result
            finally:
                self.operations += 1
        return wrapper
    return decorate


class Bank:
    def __init__(self, clock: Optional[Clock] = None) -> None:
        self.clock = clock or FakeClock()
        self.accounts: Dict[int, Account] = {}
        self.audit: List[str] = []
        self.operations = 0

    @audited('open')
    def open(self, owner: str, initial: Union[str, int] = 0, **options) -> Account:
        account = Account.open(owner, **options)
        self.accounts[account.number] = account
        if initial:
            self._book(account, TransactionType.DEPOSIT, money(initial), 'initial')
        return account

    def _book(self, account: Account, kind: TransactionType, amount: Decimal, note: str = '') -> Transaction:
        transaction = Transaction(self.clock.now(), kind, amount, note)
        account.history.append(transaction)
        return transaction

    def __getitem__(self, number: int) -> Account:
        try:
            return self.accounts[number]
        except KeyError:
            raise AccountNotFound('no such account', number=number) from None

    @audited('withdraw')
    def withdraw(self, number: int, amount) -> Decimal:
        account, value = self[number], money(amount)
        if value <= 0:
            raise InvalidAmount('must be positive', amount=value)
        if account.balance + account.overdraft < value:
            raise InsufficientFunds('not enough', balance=account.balance, wanted=value)
        self._book(account, TransactionType.WITHDRAWAL, value)
        return account.balance

    @audited('transfer')
    def transfer(self, source: int, target: int, amount) -> Tuple[Decimal, Decimal]:
        self[target]
        left = self.withdraw(source, amount)
        self._book(self[target], TransactionType.DEPOSIT, money(amount), f'from {source}')
        return left, self[target].balance

    def statement(self, number: int) -> str:
        account = self[number]
        lines = [f'{account:short}'.center(44, '='), f'{"when":<17}{"kind":<12}{"amount":>15}']
        running = Decimal(0)
        for t in account:
            running += t.signed
            lines.append(f'{t.when:%d.%m.%Y %H:%M} {t.kind!s:<12}{t.signed:>+15,.2f}')
        lines.append(f'{"balance":.<29}{running:.>15,.2f}')
        return '\n'.join(lines)


class BankTest(unittest.TestCase):
    def setUp(self) -> None:
        Account._next_number = 1000
        self.bank = Bank()
        self.ada = self.bank.open('Ada', '1234.565')
        self.bob = self.bank.open('Bob', overdraft=Decimal(50))

    def test_initial(self):
        self.assertEqual(self.ada.balance, Decimal('1234.56'))
        self.assertEqual(self.bob.balance, 0)
        self.assertIn(TransactionType.DEPOSIT, self.ada)
        self.assertNotIn(TransactionType.DEPOSIT, self.bob)
        self.assertEqual(repr(self.bob), "Account(owner='Bob', number=1002, overdraft=Decimal('50'))")

    def test_transfer(self):
        self.assertEqual(self.bank.transfer(1001, 1002, '0.555'), (Decimal('1234.00'), Decimal('0.56')))
        self.assertListEqual(self.bank.audit[2:], ['withdraw ok', 'transfer ok'])

    def test_insufficient(self):
        with self.assertRaises(InsufficientFunds) as caught:
            self.bank.withdraw(1002, 51)
        self.assertEqual(str(caught.exception), '[E101] not enough (balance=0.00, wanted=51.00)')
        with self.assertRaisesRegex(BankError, r'E400.*positive'):
            self.bank.withdraw(1002, -1)
        self.assertEqual(self.bank.withdraw(1002, 50), -50)

    def test_not_found(self):
        with self.assertRaises(KeyError):
            self.bank[7]
        try:
            self.bank.withdraw(7, 1)
        except AccountNotFound as error:
            self.assertIsNone(error.__cause__)
            self.assertTrue(error.__suppress_context__)

    def test_amounts(self):
        for value, expected in [('1.005', '1.00'), ('1.015', '1.02'), (3, '3.00'), (Decimal('2.675'), '2.68')]:
            with self.subTest(value=value):
                self.assertEqual(str(money(value)), expected)
        for value in ('x', None, '1,5', []):
            with self.subTest(value=value), self.assertRaises(ValueError):
                money(value)

    @unittest.skip('interest comes later')
    def test_interest(self):
        self.fail()

    @unittest.expectedFailure
    def test_rounding_of_halves(self):
        self.assertEqual(money('0.005'), Decimal('0.01'))


suite = unittest.TestLoader().loadTestsFromTestCase(BankTest)
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.wasSuccessful())
for test, text in result.failures + result.errors:
    print(test, text.splitlines()[-1])
print([(str(t).split()[0], why) for t, why in result.skipped])
bank = Bank()
ada = bank.open('Ada Lovelace', 10 ** 6)
bob = bank.open('Bob', '0.10')
for step in ((ada.number, bob.number, '999.99'), (bob.number, ada.number, 5000), (99, 98, 1), (bob.number, ada.number, 'lots')):
    try:
        print('%s and %s' % bank.transfer(*step))
    except (BankError, ZeroDivisionError) as e:
        print(type(e).__mro__[1].__name__, e, e.args, '<-', type(e.__cause__).__name__)
print(bank.statement(ada.number), bank.statement(bob.number), bank.audit, bank.operations, sep='\n')
print(f'{ada:>20,.1f}|{bob}|{ada.history[0]}')
try:
    ada.history[0].amount = 5
except AttributeError as e:
    print(type(e).__name__, e)
print(sorted([Transaction(datetime(2024, 5, d), TransactionType.INTEREST, Decimal(d)) for d in (3, 1, 2)])[0].when.isoformat())
print(int(not result.wasSuccessful()))

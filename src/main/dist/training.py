"""What the JVM is to know before its first start: the classes, and the profile of the code, that ordinary programs need.

"mvn package" runs this once and keeps what was loaded in lib/stint.aot. Another JVM, or another folder, wants a run of its own.
"""

import collections
import dataclasses
import enum
import functools
import itertools
import json
import random
import re

import stackless


class Shape(enum.Enum):
    ROUND = 1
    SQUARE = 2


@dataclasses.dataclass(order=True)
class Item:
    name: str
    price: float
    shape: Shape = dataclasses.field(default=Shape.ROUND, compare=False)

    def __str__(self):
        return f"{self.name:>8} {self.price:7.2f} {self.shape.name.lower()}"


class Account:
    def __init__(self, balance=0):
        self.balance = balance

    @property
    def empty(self):
        return self.balance == 0

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"only {self.balance} left")
        self.balance -= amount


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def primes(limit):
    sieve = [True] * limit
    for candidate in range(2, limit):
        if sieve[candidate]:
            yield candidate
            for multiple in range(candidate * candidate, limit, candidate):
                sieve[multiple] = False


def loops():
    total = 0
    for i in range(20_000):
        if i % 3 == 0:
            total += i * 2
        else:
            total -= 1.5
    return total


def work(name, channel):
    text = "The quick brown fox jumps over the lazy dog, " * 20
    words = collections.Counter(re.findall(r"\w+", text.lower()))
    items = sorted(Item(word, count / 3) for word, count in words.items())
    account = Account(100)
    for amount in (30, 50, 40):
        try:
            account.withdraw(amount)
        except ValueError as error:
            items.append(Item(str(error), float(amount), Shape.SQUARE))
    report = json.loads(json.dumps({"items": [dataclasses.asdict(item)["price"] for item in items], "empty": account.empty}))
    table = "\n".join(str(item) for item in items)
    matrix = [[x * y for x in range(20)] for y in range(20)]
    transposed = {i: list(column) for i, column in enumerate(zip(*matrix))}
    pairs = list(itertools.combinations(range(12), 2))
    channel.send((name, len(report["items"]), len(table), len(transposed), len(pairs), sum(primes(2_000)), fibonacci(50), loops()))


def main():
    channel = stackless.channel()
    for name in ("first", "second", "third"):
        stackless.tasklet(work)(name, channel)
    random.seed(1)
    for _ in range(3):
        print(*channel.receive(), random.randrange(100))


main()

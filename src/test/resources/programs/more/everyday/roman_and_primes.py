"""Roman numerals, sieves, bases and number formatting."""
import math
from itertools import compress, islice, takewhile
from typing import Iterator

NUMERALS = list(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()))


def to_roman(number: int) -> str:
    if not 0 < number < 4000:
        raise ValueError(f"{number!r} is out of range")
    parts = []
    for value, letters in NUMERALS:
        times, number = divmod(number, value)
        parts.append(letters * times)
    return "".join(parts)


def from_roman(text: str) -> int:
    values = {letters: value for value, letters in NUMERALS if len(letters) == 1}
    total = 0
    for here, after in zip(text, text[1:] + " "):
        value = values[here]
        total += -value if values.get(after, 0) > value else value
    return total


def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[:2] = b"\0\0"
    for n in range(2, math.isqrt(limit) + 1):
        if flags[n]:
            flags[n * n :: n] = bytes(len(range(n * n, limit + 1, n)))
    return list(compress(range(limit + 1), flags))


def primes() -> Iterator[int]:
    found: dict[int, list[int]] = {}
    n = 2
    while True:
        if n in found:
            for p in found.pop(n):
                found.setdefault(n + p, []).append(p)
        else:
            yield n
            found[n * n] = [n]
        n += 1


def factors(n):
    for p in takewhile(lambda p: p * p <= n, primes()):
        while n % p == 0:
            yield p
            n //= p
    if n > 1:
        yield n


for number in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    assert from_roman(to_roman(number)) == number
    print(f"{number:>6} {to_roman(number):<12} {number:#06x} {number:012b} {number:o} {number:e}")
assert all(from_roman(to_roman(n)) == n for n in range(1, 4000, 7))
for bad in (0, 4000, -3):
    try:
        to_roman(bad)
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")
print(sieve(60), len(sieve(10_000)), list(islice(primes(), 12)))
print({n: [*factors(n)] for n in (12, 97, 360, 9_999, 1_234_567)})
print(math.gcd(84, 36, 60), math.lcm(4, 6, 10), math.comb(10, 3), math.perm(5), math.prod([1, 2.5, 4]))
print(f"{2**64:,} {2**64:_} {-7 // 2} {-7 % 3} {divmod(-7, 2)} {0.1 + 0.2!r} {1e16!r} {1e-5} {123456789.123:.3g}")
print(f"{math.pi:.{3}f} {math.pi:>+10.2%} {1234.5:<10,.1f}| {7:^7}| {3.0} {1e22} {1.5e300 * 1e10}")
try:
    from_roman("MIZ")
except KeyError as error:
    print(repr(error))

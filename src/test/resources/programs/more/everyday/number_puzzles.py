import math
from collections import Counter
from functools import cache, reduce
from itertools import accumulate, combinations, count, islice, permutations, takewhile


def primes():
    sieve = {}
    for n in count(2):
        if n not in sieve:
            yield n
            sieve[n * n] = [n]
        else:
            for p in sieve.pop(n):
                sieve.setdefault(n + p, []).append(p)


def factors(n):
    p = 2
    while p * p <= n:
        while n % p == 0:
            yield p
            n //= p
        p += 1
    if n > 1:
        yield n


print(list(takewhile(lambda p: p < 60, primes())), next(islice(primes(), 300, None)))
for n in (360, 97, 2**20, 999_999):
    print(n, " x ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in Counter(factors(n)).items()), math.prod(factors(n)) == n)


@cache
def ways(amount, coins=(50, 20, 10, 5, 2, 1)):
    if amount == 0:
        return 1
    return sum(ways(amount - c, coins[i:]) for i, c in enumerate(coins) if c <= amount)


@cache
def partitions(n, largest=None):
    largest = n if largest is None else largest
    return 1 if n == 0 else sum(partitions(n - k, min(k, n - k)) for k in range(1, largest + 1))


print(ways(100), partitions(50), [partitions(n) for n in range(10)], ways.cache_info().currsize)
print([(a, b, c) for a, b, c in combinations(range(1, 30), 3) if a * a + b * b == c * c and math.gcd(a, b) == 1])
print([n for n in range(1, 1000) if n == sum(d for d in range(1, n) if n % d == 0)], [n for n in range(100, 1000) if sum(int(d) ** 3 for d in str(n)) == n])


def to_roman(n):
    out = []
    for value, symbol in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        times, n = divmod(n, value)
        out.append(symbol * times)
    return "".join(out)


print([to_roman(n) for n in (1, 4, 9, 14, 1994, 3999)])


def base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[n] if n < b else base(n // b, b) + digits[n % b]


print([base(255, b) for b in (2, 3, 8, 16, 36)], int(base(123456789, 36), 36))
print("".join(map(str, islice(accumulate(count(1)), 10))), reduce(lambda a, b: a * 10 + b, [1, 2, 3, 4]), ["".join(p) for p in permutations("abc")][:4])


def send_more_money():
    for s, e, n, d, m, o, r, y in permutations(range(10), 8):
        if m == 1 and s * 1000 + e * 100 + n * 10 + d + m * 1000 + o * 100 + r * 10 + e == m * 10000 + o * 1000 + n * 100 + e * 10 + y:
            return s, e, n, d, m, o, r, y
        if m > 1 and s > 0:
            break
        if s > 0:
            break
    return None


print(send_more_money(), math.e.hex(), round(math.pi, 7), f"{22 / 7 - math.pi:.3e}")
pi = [0, 1]
for k in range(60):
    pi = [pi[0] + (-1) ** k * 4 / (2 * k + 1), k]
print(f"{pi[0]:.10f}", math.isclose(pi[0], math.pi, abs_tol=0.02), sum(1 / math.factorial(k) for k in range(20)) == math.e)

import math

for n in (0, 1, -1, 255, 256, 2**31, 2**63 - 1, 2**63, -2**63, 2**64, 10**30, -10**30):
    print(n, n.bit_length(), n.bit_count(), hex(n), n // 7, n % 7, -n // 7, n >> 3, ~n, n & 0xFF, abs(n), hash(n))
print(2**200, 3**-2, (-2) ** 3, -2**2, 0**0, 10**18 * 10**18, (2**100 + 1) // 2**50, (2**100) % (10**9 + 7))
print(divmod(-17, 5), divmod(17, -5), divmod(-17, -5), divmod(10**25, -(10**12) + 1), -7 // 2, -7 % 2, int(-7 / 2))
print(pow(3, 200, 1000007), pow(7, -1, 31), pow(2, 0, 1), pow(-3, 3), math.gcd(2**60, 6**20), math.lcm(21, 6), math.isqrt(10**40))
print(int("ff", 16), int("-0x1F", 0), int("1_000"), int("  7 "), int("z", 36), int(3.99), int(-3.99), int(True), int(b"12"), int("١٢"))
for bad in ("", "1.5", "0x", "1__0", "abc", "5 5", "+-1", "９x"):
    try:
        print(int(bad))
    except ValueError as e:
        print(e)
for args in (("12", 2), ("1", 1), ("1", 37), (1, 2), ("8", 8)):
    try:
        print(int(*args))
    except (ValueError, TypeError) as e:
        print(e)
print((1234).to_bytes(4, "big"), (-2).to_bytes(2, "little", signed=True), int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\xff", "big", signed=True))
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: 1 << -1, lambda: 1 // 0, lambda: 5 % 0, lambda: pow(2, -1, 4), lambda: 2**0.5 ** -10000):
    try:
        print(f())
    except (OverflowError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(1_000_000, 0b101, 0o17, 0xFF, 1e3, 5 .real, (5).imag, (5).numerator, (7).conjugate(), True + True, True * 3, -True, ~True)
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), round(5), (5).__round__(), math.floor(10**20), math.factorial(25), math.comb(50, 25))
print(sum(range(10**5)), sum([True, 2, 3.5]), 10**16 + 1.0, 2**53 + 1.0, float(2**70), 7 / 2, 10**400 // 10**399, (10**400) / (10**399))
fib = [0, 1]
while len(fib) < 150:
    fib.append(fib[-1] + fib[-2])
print(fib[-1], str(fib[-1])[::-1], sum(map(int, str(2**1000))))


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print(max(range(1, 500), key=collatz), [n for n in range(2, 60) if all(n % d for d in range(2, math.isqrt(n) + 1))])

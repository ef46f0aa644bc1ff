def digest(n):
    return (n % (2**61 - 1), n % (10**18 + 9), n.bit_length(), hash(n))
a = 3**20000
b = 7**15000 + 12345
c = (1 << 90000) - 1
d = -(5**14000)
e = 10**20 + 39
for x in (a, b, c, d, e, -e, 2**60000):
    print(digest(x), digest(-x), digest(~x), digest(x + 1), digest(x >> 1000), digest(x << 1234), digest(x & (2**70000 - 1)), digest(x ^ c))
    for y in (a, b, c, d, e, 3**500, -(2**100000), 2**64, 2**16384, 2**16384 - 1, 2**32768 + 1):
        q, r = divmod(x, y)
        print(digest(q), digest(r), q * y + r == x, x // y == q, x % y == r, digest(x * y))
print(digest((2**16384 - 1)**3), digest((2**32768 - 2**16384) // (2**16384 - 1)), digest(2**65536 // (2**32768 - 1)), digest((2**131072 - 1) // (2**65536 + 1)))
for k in range(1, 9):
    n = (2**16384)**k - k
    m = (2**16384)**(k // 2 + 1) - 2**(16384 * (k // 2)) + k
    print(digest(n // m), digest(n % m), digest(-n // m), digest(-n % m))
print(pow(3, a, 10**40 + 1), pow(a, 3, b) == a**3 % b, digest(pow(12345, 10**6, 3**6000)), pow(7, -1, 10**50 + 3), digest(pow(e, -3, 2**9000 + 1)), digest(pow(5, -1, 3**6000)), pow(a, 0, 1), pow(3, 5, -7), digest(pow(2, 10**5, 3**4000)), digest(pow(2, 100, -(3**6000))))
try: pow(6, -1, 3**6000)
except ValueError as x: print(x)
h = hex(a); print(len(h), h[:20], h[-20:], int(h, 16) == a, int(h, 0) == a, int(bin(c), 2) == c, int(oct(b), 8) == b, int('-' + h, 16) == -a)
print(a == 3**20000, a < b, a > d, a == float('inf'), a != c, a / b > 1, digest(round(a, -5000)))
for bad in (lambda: a / 3, lambda: float(a), lambda: str(a), lambda: int('9' * 4301), lambda: a * 1.5, lambda: 1 << -1, lambda: a % 0):
    try: print(bad())
    except Exception as x: print(type(x).__name__, x)
print(len(str(10**4299)), int('9' * 4300) == 10**4300 - 1)
for n in range(2, 60): print(n ** n, (-n) ** n, n ** (n + 1) // (n - 1) ** n, digest(n ** (n * 4)))
f = 1
for i in range(1, 1200): f *= i
print(digest(f), f % 10**9)
x, y = 0, 1
for i in range(6000): x, y = y, x + y
print(digest(x))
print(digest(2**100000 * 3**1000), 2**1000000 % 1000003)

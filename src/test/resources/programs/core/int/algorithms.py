def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x
print(isqrt(10 ** 40), isqrt(2 * 10 ** 60), isqrt(15))
def egcd(a, b):
    if a == 0:
        return b, 0, 1
    g, y, x = egcd(b % a, a)
    return g, x - (b // a) * y, y
print(egcd(240, 46), egcd(2 ** 64 + 1, 3 ** 40))
def to_base(n, b):
    if n == 0:
        return '0'
    s, neg = '', n < 0
    n = abs(n)
    while n:
        n, d = divmod(n, b)
        s = '0123456789abcdefghijklmnopqrstuvwxyz'[d] + s
    return '-' * neg + s
print(to_base(255, 16), to_base(-10, 2), to_base(10 ** 20, 36), int(to_base(10 ** 20, 36), 36) == 10 ** 20)
def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d //= 2; s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([n for n in range(60) if is_prime(n)], is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1), is_prime(2 ** 127 - 1))
q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
digits = ''
while len(digits) < 60:
    if 4 * q + r - t < n * t:
        digits += str(n)
        nr = 10 * (r - n * t)
        n = ((10 * (3 * q + r)) // t) - 10 * n
        q *= 10
        r = nr
    else:
        nr = (2 * q + r) * l
        nn = (q * (7 * k) + 2 + (r * l)) // (t * l)
        q *= k; t *= l; l += 2; k += 1; n = nn; r = nr
print(digits)
h = 0xcbf29ce484222325
for c in 'hash me':
    h = ((h ^ ord(c)) * 0x100000001b3) & 0xffffffffffffffff
print(hex(h))

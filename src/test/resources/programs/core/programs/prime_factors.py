def factors(n):
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1 if p == 2 else 2
    return out + ([n] if n > 1 else [])
for n in [1, 2, 12, 97, 360, 1001, 65536, 999999, 600851475143]:
    f = factors(n)
    print(n, f, ' * '.join([f'{p}^{f.count(p)}' if f.count(p) > 1 else str(p) for p in sorted(set(f))]) or '1')
def divisors(n): return sorted([d for d in range(1, n + 1) if n % d == 0])
print([n for n in range(2, 500) if sum(divisors(n)[:-1]) == n], divisors(60))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def totient(n): return len([k for k in range(1, n + 1) if gcd(n, k) == 1])
print([totient(n) for n in range(1, 20)])
amicable = [(a, b) for a in range(200, 300) for b in [sum(divisors(a)[:-1])] if a < b and sum(divisors(b)[:-1]) == a]
print(amicable)

# Ends: finished
a = set(range(20_000))
b = set(range(10_000, 30_000))
c = a.copy()
print(len(a | b), len(a & b), len(a - b), len(a ^ b), a <= c, a == c, a.isdisjoint(b), len(frozenset(a)))
a -= b
c &= b
b |= a
print(len(a), len(b), len(c), hash(frozenset(b)) != 0)
while a:
    a.pop()
print(len(a))

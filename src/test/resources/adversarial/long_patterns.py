# Ends: finished
s = 'ab' * 500_000
p = 'ab' * 100_000 + 'c'
print(p in s, s.find(p), s.rfind(p), s.count(p), len(s.replace(p, 'x')), len(s.split(p)), len(s.rsplit(p)), len(s.partition(p)))
q = s[:200_000]
print(q in s, s.find(q, 1), s.rfind(q), s.count(q), len(s.replace(q, 'x')), len(s.split(q)), s.startswith(q), s.endswith(q))
b = s.encode()
c = p.encode()
print(c in b, b.find(c), b.rfind(c), b.count(c), len(b.replace(c, b'x')), len(b.split(c)), len(bytearray(b).split(c)))
a = bytearray(b)
print(c in a, a.find(c), a.count(c[:-1]), len(a.replace(c[:-1], b'')), 97 in b, 99 in b, 99 in a)

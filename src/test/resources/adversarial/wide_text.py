# Ends: finished
s = '\U0001f600' * 200_000
print(len(s), len(s[::2]), s[199_999] == s[0], s.count('\U0001f600'), len(s[1:-1]), s.find('x'), len(s.encode()))
n = 0
for c in s[:1000]:
    n += ord(c)
print(n)

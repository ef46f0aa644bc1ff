# Ends: finished
s = ('\U0001f600' + 'a') * 100_000
n = 0
for i in range(0, 200_000, 2_001):
    n += ord(s[i]) + len(s[i:i + 3]) + ord(s[-1 - i])
print(n, len(s[100_000:150_000]), len(s[::-1]), len(s[199_990::-50_000]), len(list(s[:50_000])), s.index('a', 150_000))
print(len(s * 2), len(s + s), s[100_000:] == s[:100_000], len(s.upper()), s.rfind('\U0001f600'), s.count('a\U0001f600', 10, -10))
for i, c in enumerate(s):
    if i > 20_000:
        break
print(i, c, len(''.join(reversed(s[:30_000]))), s.endswith('a', 100, 150_000), len(s.split('a')[1]), hash(s) == hash(s + ''))

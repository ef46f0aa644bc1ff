# Ends: finished
s = 'a' * 1_000_000 + 'b'
print(s.find('ab'), s.count('a'), s.rfind('ba'), ('a' * 1000 + 'c') in s, s.index('b'), s.replace('a', '', 999_990))
print(len(s.split('b')), len(s.upper()), s.startswith('a' * 1000), s.strip('a'), len(s[::-1]), s == s[:-1] + 'b', s < s + 'c')
print(len(s.partition('b')[0]), s.isalpha(), len(s.encode()), len(repr(s)), hash(s) == hash(s + ''), len(s.zfill(1_000_100)))

TABLE = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
def to_roman(n):
    if not 0 < n < 4000: raise ValueError(f'out of range: {n}')
    out = ''
    for v, s in TABLE:
        k, n = divmod(n, v)
        out += s * k
    return out
def from_roman(s):
    vals = {s: v for v, s in TABLE if len(s) == 1}
    total = 0
    for a, b in zip(s, s[1:] + ' '):
        total += -vals[a] if b in vals and vals[b] > vals[a] else vals[a]
    return total
for n in [1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999]: print(n, to_roman(n), from_roman(to_roman(n)) == n)
for bad in [0, 4000, -1]:
    try: to_roman(bad)
    except ValueError as e: print(e)
try: from_roman('ABC')
except KeyError as e: print('bad digit', e)
print(all([from_roman(to_roman(i)) == i for i in range(1, 1000)]), max(range(1, 1000), key=lambda n: len(to_roman(n))))

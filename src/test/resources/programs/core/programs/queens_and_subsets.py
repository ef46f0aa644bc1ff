def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n: return [cols]
    return [s for c in range(n) if c not in cols and row + c not in d1 and row - c not in d2 for s in queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))]
print([len(queens(n)) for n in range(1, 8)], queens(6)[0])
for r in queens(6)[1]: print('.' * r + 'Q' + '.' * (5 - r))
def subset_sum(items, target):
    best = []
    def go(i, chosen, total):
        if total == target: best.append(list(chosen))
        if total >= target or i == len(items): return
        chosen.append(items[i]); go(i + 1, chosen, total + items[i]); chosen.pop()
        go(i + 1, chosen, total)
    go(0, [], 0)
    return best
print(subset_sum([3, 34, 4, 12, 5, 2], 9))
def coins(total, kinds):
    ways = [1] + [0] * total
    for k in kinds:
        for t in range(k, total + 1): ways[t] += ways[t - k]
    return ways[total]
print(coins(100, [1, 5, 10, 25, 50]), coins(0, [1]), coins(3, [2]))
def lcs(a, b):
    t = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]
def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1): cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
        prev = cur
    return prev[-1]
print(lcs('AGGTAB', 'GXTXAYB'), edit('kitten', 'sitting'), edit('', 'abc'), lcs('', 'x') == '')
def knap(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1): best[c] = max(best[c], best[c - w] + v)
    return best
print(knap([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15))

def quicksort(l):
    if len(l) <= 1: return l
    p = l[len(l) // 2]
    return quicksort([x for x in l if x < p]) + [x for x in l if x == p] + quicksort([x for x in l if x > p])
def mergesort(l):
    if len(l) < 2: return l[:]
    m = len(l) // 2
    a, b, out = mergesort(l[:m]), mergesort(l[m:]), []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]: out.append(a[i]); i += 1
        else: out.append(b[j]); j += 1
    return out + a[i:] + b[j:]
def bubble(l):
    l = l[:]
    for i in range(len(l)):
        for j in range(len(l) - 1 - i):
            if l[j] > l[j + 1]: l[j], l[j + 1] = l[j + 1], l[j]
    return l
def heapsort(l):
    l = l[:]
    def sift(i, n):
        while True:
            c = 2 * i + 1
            if c >= n: return
            if c + 1 < n and l[c + 1] > l[c]: c += 1
            if l[i] >= l[c]: return
            l[i], l[c] = l[c], l[i]
            i = c
    for i in range(len(l) // 2, -1, -1): sift(i, len(l))
    for n in range(len(l) - 1, 0, -1):
        l[0], l[n] = l[n], l[0]
        sift(0, n)
    return l
data = [(i * 7919 + 13) % 101 for i in range(60)]
print(quicksort(data) == mergesort(data) == bubble(data) == heapsort(data) == sorted(data), heapsort(data)[:10])
def bsearch(l, x):
    lo, hi = 0, len(l)
    while lo < hi:
        mid = (lo + hi) // 2
        if l[mid] < x: lo = mid + 1
        else: hi = mid
    return lo
print([bsearch([1, 3, 5, 7], x) for x in range(9)])
def sieve(n):
    s = [True] * (n + 1); s[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]: s[i * i::i] = [False] * len(s[i * i::i])
    return [i for i, p in enumerate(s) if p]
print(sieve(60), len(sieve(5000)))
tri = [[1]]
for _ in range(7): tri.append([1] + [a + b for a, b in zip(tri[-1], tri[-1][1:])] + [1])
for r in tri: print(' '.join(map(str, r)).center(24).rstrip())
def powerset(l): return [[]] if not l else [s + e for s in powerset(l[1:]) for e in ([], [l[0]])]
print(powerset([1, 2, 3]))
def rotate(m): return [list(r) for r in zip(*m[::-1])]
print(rotate([[1, 2, 3], [4, 5, 6]]), [list(c) for c in zip(*[[1, 2], [3, 4]])])
def matmul(a, b): return [[sum([x * y for x, y in zip(r, c)]) for c in zip(*b)] for r in a]
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]))

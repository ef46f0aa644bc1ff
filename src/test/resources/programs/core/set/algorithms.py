def primes(n):
    s = set(range(2, n))
    for i in range(2, int(n ** 0.5) + 1):
        s -= set(range(i * i, n, i))
    return sorted(s)
print(primes(60), len(primes(2000)))
def closure(pairs):
    s = set(pairs)
    while True:
        new = {(a, d) for a, b in s for c, d in s if b == c} - s
        if not new: return sorted(s)
        s |= new
print(closure([(1, 2), (2, 3), (3, 4)]), closure([('a', 'b'), ('b', 'a')]))
students = {'ann': {'math', 'art'}, 'bob': {'math', 'bio'}, 'cy': {'art'}}
print({s for c in students.values() for s in c}, sorted(students['ann'] & students['bob']), sorted([n for n in students if 'art' in students[n]]), {s: sorted([n for n in students if s in students[n]]) for s in sorted({s for c in students.values() for s in c})}, set.union(*students.values()) == {'math', 'art', 'bio'}, set.intersection({1, 2}, {2, 3}, [2]))
def dups(l):
    seen, out = set(), []
    for x in l:
        if x in seen and x not in out: out.append(x)
        seen.add(x)
    return out
print(dups([1, 2, 3, 2, 1, 1]), dups('mississippi'), len(set('pangram the quick brown fox jumps over lazy dog') - {' '}), set('abc') < set('abcd'), set() <= set(), {1, 2} > {1}, {1} > {1}, {1, 2}.isdisjoint({3}), sorted(set([3, 1, 2, 3]) ^ {1, 9}))
subsets = [set()]
for x in 'abc': subsets += [s | {x} for s in subsets]
print(len(subsets), [''.join(sorted(s)) for s in subsets], sorted([sorted(s) for s in subsets], key=lambda l: (len(l), l))[-1])
powers = {a ** b for a in range(2, 6) for b in range(2, 6)}; print(len(powers), sorted(powers), max(powers), min(powers), sum(powers))

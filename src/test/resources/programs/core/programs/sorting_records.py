records = [('Smith', 'Jo', 34, 5200.5), ('Adams', 'Al', 25, 4100.0), ('Smith', 'Al', 34, 5200.5), ('Young', 'Di', 41, None), ('Adams', 'Bo', 25, 3999.99)]
def by(*fields):
    def key(r): return tuple([r[abs(f) - 1] if f > 0 else -r[abs(f) - 1] for f in fields])
    return key
for k in [by(1, 2), by(-3, 1, 2), by(3), lambda r: (r[3] is None, r[3]), lambda r: r[3] or 0]:
    print([f'{r[1]} {r[0]}' for r in sorted(records, key=k)])
try: sorted(records, key=lambda r: r[3])
except TypeError as e: print(e)
groups = {}
for last, first, age, pay in records: groups.setdefault((last, age), []).append(first)
print(groups, sorted(groups), sorted(groups.items(), key=lambda kv: (-len(kv[1]), kv[0])))
ranks = {r: i for i, r in enumerate(sorted({r[2] for r in records}, reverse=True), 1)}
print([(r[1], ranks[r[2]]) for r in records], min(records, key=by(3, 2)), max(records, key=lambda r: (r[2], r[0])), sorted(records)[0], sorted(records, reverse=True)[-1][:2])
def insertion(l, key):
    out = []
    for x in l:
        i = len(out)
        while i and key(out[i - 1]) > key(x): i -= 1
        out.insert(i, x)
    return out
print(insertion(records, by(3)) == sorted(records, key=by(3)), [r[1] for r in insertion(records, by(1))], sorted([r[::-1][1:] for r in records]))
words = 'the Quick brown fox Jumps over The lazy Dog 10 9 100'.split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=lambda w: (not w.isdigit(), int(w) if w.isdigit() else 0, w.lower())), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: w[::-1]))
medians = {}
for n in range(1, 6):
    s = sorted([(i * 37 + n * 11) % 50 for i in range(n * 2)])
    medians[n] = (s[len(s) // 2 - 1] + s[len(s) // 2]) / 2
print(medians)

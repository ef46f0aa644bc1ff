seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
def val():
    k = rnd(9)
    if k == 0: return rnd(50)
    if k == 1: return rnd(100000) - 50000
    if k == 2: return 'k%d' % rnd(100)
    if k == 3: return (rnd(5), 'a' * rnd(4))
    if k == 4: return rnd(100) / 4
    if k == 5: return [True, False][rnd(2)]
    if k == 6: return rnd(2**31) * rnd(2**31) * rnd(2**31) * rnd(99999)
    if k == 7: return -rnd(1000000) / 7
    return frozenset([rnd(5), rnd(5)])
for case in range(24):
    s = set()
    other = set()
    fs = frozenset(val() for _ in range(rnd(40)))
    for i in range(rnd(120)):
        op = rnd(18)
        v = val()
        if op < 6: s.add(v)
        elif op == 6: s.discard(v)
        elif op == 7:
            if s: print(s.pop())
        elif op == 8: other.add(v)
        elif op == 9: s |= other
        elif op == 10: s = s - other
        elif op == 11: s = s & other | {v, 1}
        elif op == 12: s ^= {val() for _ in range(rnd(20))}
        elif op == 13: s.update([val() for _ in range(rnd(30))])
        elif op == 14: other = s.copy()
        elif op == 15: s -= {val() for _ in range(rnd(30))}
        elif op == 16: s = set(list(s)[::2]) | fs
        elif op == 17: s.difference_update([val() for _ in range(rnd(60))]); s.update({val(): 1 for _ in range(rnd(20))})
    print(case, len(s), list(s))
    print(fs, hash(fs), s <= other, s == other, s.isdisjoint(other))
    print(s.union(fs, [1, 2]), s.intersection([1,2,3,'k1','k2']), s.difference(fs), s.symmetric_difference([1,2,3]), frozenset(s) == s)
x = set(range(300)); x.difference_update(range(0, 300, 3)); print(x)
print(set('hello world'), {'a', 'b', 'c'}, set())

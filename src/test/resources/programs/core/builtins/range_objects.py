r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], r[::2], r.start, r.stop, r.step, repr(range(5)), range(0), list(range(5, 0, -2)), list(range(0, -3)))
print(5 in r, 6 in r, 5.0 in r, 'a' in r, r.index(8), r.count(8), r.count(9), range(3) == range(0, 3, 1), range(0) == range(5, 2), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)))
big = range(10 ** 20, 10 ** 20 + 10, 3)
print(big, big[1], list(big), 10 ** 20 + 3 in big, big[-1], range(10 ** 30)[10 ** 29], 10 ** 25 in range(0, 10 ** 30, 5), big.index(10 ** 20 + 6))
print(list(reversed(range(5))), sum(range(101)), max(range(5)), min(range(3, 9)), sorted(range(3, 0, -1)), tuple(range(3)), bool(range(0)), bool(range(1)), range(10)[3:-2], range(10)[8:2:-2], range(True, 3))
a, b, c = range(3); print(a, b, c, *range(4), [*range(2)], len(range(0, 2 ** 40, 7)), range(5)[::-1][1:], range(-5, 5)[2:8:3], -1 in range(-5, 0), range(1, 10, 4)[-1])
for f in [lambda: range(), lambda: range('a'), lambda: range(1.5), lambda: range(1, 2, 0), lambda: r[100], lambda: r['a'], lambda: r.index(7), lambda: range(1, 2, 3, 4), lambda: len(range(10 ** 30)), lambda: range(3) + range(2), lambda: range(3) < range(4), lambda: r.append(1), lambda: range(None), lambda: range(3).index('x'), lambda: range(5)[::0]]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

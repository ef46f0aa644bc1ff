import bisect
l = [1, 3, 3, 5, 7]
print([bisect.bisect_left(l, x) for x in range(9)], [bisect.bisect_right(l, x) for x in range(9)], bisect.bisect(l, 3), bisect.bisect_left(l, 3, 2), bisect.bisect(l, 5, 0, 2), bisect.bisect_left([], 1))
bisect.insort(l, 4); bisect.insort_left(l, 3); bisect.insort_right(l, 0); print(l)
r = [('a', 1), ('b', 5), ('c', 9)]; print(bisect.bisect_left(r, 5, key=lambda t: t[1]), bisect.bisect(r, 6, key=lambda t: t[1])); bisect.insort(r, ('n', 6), key=lambda t: t[1]); print(r)
print([('FDCBA')[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 99, 77, 70, 89, 90, 100)])
for f in [lambda: bisect.bisect([1, 2], 'a'), lambda: bisect.bisect(5, 1), lambda: bisect.bisect([1], 1, -1), lambda: bisect.insort((1,), 2)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

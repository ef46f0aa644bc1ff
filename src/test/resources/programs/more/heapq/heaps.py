import heapq
h = []
for x in [5, 1, 8, 3, 9, 2]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heappushpop(h, 4), heapq.heapreplace(h, 10), h, [heapq.heappop(h) for _ in range(len(h))])
l = [9, 4, 7, 1, 8, 2, 6]; heapq.heapify(l); print(l, heapq.nsmallest(3, l), heapq.nlargest(2, l), heapq.nsmallest(2, ['ccc', 'a', 'bb'], key=len), heapq.nlargest(0, l), heapq.nlargest(20, [1, 2]), list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge('ac', 'b', reverse=False)), list(heapq.merge([4, 1], [3], reverse=True)), list(heapq.merge(['a', 'bbb'], ['cc'], key=len)))
q = []; [heapq.heappush(q, (p, n)) for p, n in [(2, 'b'), (1, 'z'), (1, 'a')]]; print([heapq.heappop(q) for _ in range(3)])
for f in [lambda: heapq.heappop([]), lambda: heapq.heappush([1], 'a'), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush(5, 1), lambda: heapq.heapify((1, 2))]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
g = {'A': {'B': 7, 'C': 3}, 'C': {'B': 1, 'D': 8}, 'B': {'D': 2}, 'D': {}}; dist, pq = {}, [(0, 'A')]
while pq:
    d, n = heapq.heappop(pq)
    if n in dist: continue
    dist[n] = d
    for k, w in g[n].items(): heapq.heappush(pq, (d + w, k))
print(dist)

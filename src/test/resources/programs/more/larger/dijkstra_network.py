"""Shortest paths, minimum spanning tree and critical links of a small network."""
import heapq
from collections import defaultdict
from math import inf

EDGES = """
oslo stockholm 520
oslo copenhagen 600
copenhagen hamburg 340
stockholm copenhagen 655
hamburg berlin 290
berlin prague 350
prague vienna 330
hamburg amsterdam 465
amsterdam brussels 210
brussels paris 315
paris lyon 465
lyon milan 440
milan vienna 865
paris frankfurt 570
frankfurt prague 510
frankfurt berlin 550
reykjavik reykjavik 0
"""


class Graph:
    def __init__(self):
        self.adjacent = defaultdict(dict)

    @classmethod
    def parse(cls, text):
        graph = cls()
        for line in text.strip().splitlines():
            a, b, km = line.split()
            graph.connect(a, b, int(km))
        return graph

    def connect(self, a, b, weight):
        if a == b:
            self.adjacent[a]
            return
        self.adjacent[a][b] = self.adjacent[b][a] = weight

    def edges(self):
        return sorted((w, a, b) for a, ns in self.adjacent.items() for b, w in ns.items() if a < b)

    def distances(self, start):
        best, previous, queue = {start: 0}, {}, [(0, start)]
        settled = set()
        while queue:
            d, node = heapq.heappop(queue)
            if node in settled:
                continue
            settled.add(node)
            for neighbour, weight in self.adjacent[node].items():
                candidate = d + weight
                if candidate < best.get(neighbour, inf):
                    best[neighbour] = candidate
                    previous[neighbour] = node
                    heapq.heappush(queue, (candidate, neighbour))
        return best, previous

    def path(self, a, b):
        best, previous = self.distances(a)
        if b not in best:
            raise LookupError(f"no way from {a} to {b}")
        route = [b]
        while route[-1] != a:
            route.append(previous[route[-1]])
        return best[b], route[::-1]

    def spanning_tree(self):
        parent = {n: n for n in self.adjacent}

        def find(n):
            while parent[n] != n:
                parent[n] = parent[parent[n]]
                n = parent[n]
            return n

        tree = []
        for w, a, b in self.edges():
            if find(a) != find(b):
                parent[find(a)] = find(b)
                tree.append((a, b, w))
        return tree

    def bridges(self):
        order, low, result = {}, {}, []

        def visit(node, come_from):
            order[node] = low[node] = len(order)
            for n in self.adjacent[node]:
                if n == come_from:
                    continue
                if n in order:
                    low[node] = min(low[node], order[n])
                else:
                    visit(n, node)
                    low[node] = min(low[node], low[n])
                    if low[n] > order[node]:
                        result.append(tuple(sorted((node, n))))

        for node in self.adjacent:
            if node not in order:
                visit(node, None)
        return sorted(result)

    def floyd(self):
        nodes = sorted(self.adjacent)
        d = {(a, b): 0 if a == b else self.adjacent[a].get(b, inf) for a in nodes for b in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    if d[i, k] + d[k, j] < d[i, j]:
                        d[i, j] = d[i, k] + d[k, j]
        return d


g = Graph.parse(EDGES)
print(len(g.adjacent), "cities", len(g.edges()), "links")
for target in ["paris", "milan", "reykjavik"]:
    try:
        km, route = g.path("oslo", target)
        print(f"{km} km: {' > '.join(route)}")
    except LookupError as e:
        print(e)
tree = g.spanning_tree()
print(sum(w for *_, w in tree), tree[:3])
print(g.bridges())
all_pairs = g.floyd()
best, _ = g.distances("vienna")
print(all(all_pairs["vienna", n] == best.get(n, inf) for n in g.adjacent), all_pairs["oslo", "reykjavik"])
far = max((d, a, b) for (a, b), d in all_pairs.items() if d < inf)
print(far, {n: max(d for (a, _), d in all_pairs.items() if a == n and d < inf) for n in ("hamburg", "paris")})
ranking = sorted(g.adjacent, key=lambda n: (-len(g.adjacent[n]), n))
for n in ranking[:4]:
    print(f"{n:<12}{len(g.adjacent[n])} {'*' * len(g.adjacent[n])}")

"""Algorithms on graphs: traversals, shortest ways, trees, order, flow, components."""
from __future__ import annotations

import heapq
import math
import sys
from collections import defaultdict, deque
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import combinations, permutations
from typing import Generic, Hashable, Iterable, Iterator, TypeVar

N = TypeVar('N', bound=Hashable)
sys.setrecursionlimit(10_000)


class Graph(Generic[N]):
    def __init__(self, edges: Iterable[tuple[N, N, float]] = (), directed: bool = False):
        self._next: dict[N, dict[N, float]] = defaultdict(dict)
        self.directed = directed
        for a, b, *weight in edges:
            self.connect(a, b, *weight)

    def connect(self, a: N, b: N, weight: float = 1) -> Graph[N]:
        self._next[a][b] = weight
        self._next[b]
        if not self.directed:
            self._next[b][a] = weight
        return self

    def __iter__(self) -> Iterator[N]:
        return iter(self._next)

    def __len__(self) -> int:
        return len(self._next)

    def __getitem__(self, node: N) -> dict[N, float]:
        if node not in self._next:
            raise KeyError(node)
        return self._next[node]

    def edges(self):
        for a, others in self._next.items():
            for b, weight in others.items():
                if self.directed or a <= b:
                    yield weight, a, b

    def bfs(self, start: N) -> Iterator[tuple[N, int]]:
        seen, queue = {start}, deque([(start, 0)])
        while queue:
            node, depth = queue.popleft()
            yield node, depth
            for other in self[node]:
                if other not in seen:
                    seen.add(other)
                    queue.append((other, depth + 1))

    def dfs(self, node: N, seen: set[N] | None = None) -> Iterator[N]:
        seen = set() if seen is None else seen
        seen.add(node)
        yield node
        for other in sorted(self[node]):
            if other not in seen:
                yield from self.dfs(other, seen)

    def dijkstra(self, start: N, goal: N) -> tuple[float, list[N]]:
        best, before, heap = {start: 0.0}, {}, [(0.0, start)]
        while heap:
            cost, node = heapq.heappop(heap)
            if node == goal:
                way = [goal]
                while way[-1] in before:
                    way.append(before[way[-1]])
                return cost, way[::-1]
            for other, weight in self[node].items():
                if (new := cost + weight) < best.get(other, math.inf):
                    best[other], before[other] = new, node
                    heapq.heappush(heap, (new, other))
        return math.inf, []

    def kruskal(self) -> list[tuple[float, N, N]]:
        parent = {node: node for node in self}

        def root(node):
            while parent[node] != node:
                parent[node] = node = parent[parent[node]]
            return node
        tree = []
        for weight, a, b in sorted(self.edges()):
            if root(a) != root(b):
                parent[root(a)] = root(b)
                tree.append((weight, a, b))
        return tree

    def components(self) -> list[list[N]]:
        """Tarjan's strongly connected ones."""
        index, low, stack, found = {}, {}, [], []

        def visit(v):
            index[v] = low[v] = len(index)
            stack.append(v)
            for w in self[v]:
                if w not in index:
                    visit(w)
                    low[v] = min(low[v], low[w])
                elif w in stack:
                    low[v] = min(low[v], index[w])
            if low[v] == index[v]:
                component = []
                while True:
                    component.append(w := stack.pop())
                    if w == v:
                        break
                found.append(sorted(component))
        for v in self:
            if v not in index:
                visit(v)
        return found


def floyd_warshall(graph):
    nodes = sorted(graph)
    far = {(a, b): 0 if a == b else graph[a].get(b, math.inf) for a in nodes for b in nodes}
    for k in nodes:
        for i in nodes:
            for j in nodes:
                far[i, j] = min(far[i, j], far[i, k] + far[k, j])
    return far


def salesman(graph, start):
    others = frozenset(graph) - {start}

    @cache
    def shortest(at, left):
        if not left:
            return graph[at].get(start, math.inf), (start,)
        return min((graph[at].get(n, math.inf) + (rest := shortest(n, left - {n}))[0], (n, *rest[1])) for n in left)
    cost, tour = shortest(start, others)
    return cost, (start, *tour), shortest.cache_info().currsize


roads = Graph([('A', 'B', 7), ('A', 'D', 5), ('B', 'C', 8), ('B', 'D', 9), ('B', 'E', 7), ('C', 'E', 5), ('D', 'E', 15), ('D', 'F', 6),
               ('E', 'F', 8), ('E', 'G', 9), ('F', 'G', 11)])
print(len(roads), list(roads.bfs('A')))
print(''.join(roads.dfs('A')), roads.dijkstra('A', 'G'), roads.dijkstra('C', 'F'))
tree = roads.kruskal()
print(sum(w for w, *_ in tree), [f'{a}{b}' for _, a, b in tree])
far = floyd_warshall(roads)
print({f'{a}{b}': far[a, b] for a, b in combinations('ACFG', 2)}, max(far.values()))
print(all(far[a, b] == roads.dijkstra(a, b)[0] for a, b in permutations('ABCDEFG', 2)))
small = Graph([('a', 'b', 3), ('b', 'c', 4), ('c', 'd', 2), ('d', 'a', 7), ('a', 'c', 6), ('b', 'd', 5)])
print(salesman(small, 'a'))
web = Graph([(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 6), (6, 4), (7, 6), (7, 8)], directed=True)
print(web.components(), sorted(len(c) for c in web.components()))
chain = Graph([(i, i + 1) for i in range(2000)], directed=True)
print(len(chain.components()), len(list(chain.bfs(0))), chain.dijkstra(0, 1999)[0])
print(*TopologicalSorter({'shoes': {'socks', 'trousers'}, 'trousers': {'pants'}, 'belt': {'trousers'}}).static_order())
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as e:
    print(e.args[0], len(e.args[1]))
try:
    roads['Z']
except KeyError as e:
    print('KeyError', e)

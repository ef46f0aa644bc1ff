"""Union-find, A* over a grid, topological layers, Kruskal's tree."""
import heapq
from collections import defaultdict, deque
from itertools import chain, count, product, pairwise
from operator import itemgetter


class DisjointSets:
    def __init__(self, elements=()):
        self._parent = {e: e for e in elements}
        self._size = dict.fromkeys(self._parent, 1)

    def find(self, element):
        while (parent := self._parent[element]) != element:
            self._parent[element] = element = self._parent[parent]
        return element

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self._size[a] < self._size[b]:
            a, b = b, a
        self._parent[b] = a
        self._size[a] += self._size.pop(b)
        return True

    def __len__(self):
        return len(self._size)

    def __iter__(self):
        groups = defaultdict(list)
        for element in self._parent:
            groups[self.find(element)].append(element)
        yield from groups.values()


GRID = """\
S..#....
.#.#.##.
.#...#..
.####.#.
......#E"""


def search(text):
    cells = {(r, c): ch for r, line in enumerate(text.splitlines()) for c, ch in enumerate(line)}
    start, goal = (next(p for p, ch in cells.items() if ch == mark) for mark in "SE")
    tick = count()
    heap = [(0, next(tick), start)]
    came, cost = {start: None}, {start: 0}
    while heap:
        *_, here = heapq.heappop(heap)
        if here == goal:
            break
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            there = here[0] + dr, here[1] + dc
            if cells.get(there, "#") == "#" or cost[here] + 1 >= cost.get(there, float("inf")):
                continue
            cost[there], came[there] = cost[here] + 1, here
            guess = abs(goal[0] - there[0]) + abs(goal[1] - there[1])
            heapq.heappush(heap, (cost[there] + guess, next(tick), there))
    else:
        return None, text
    path = []
    while here:
        path.append(here)
        here = came[here]
    rows = [list(line) for line in text.splitlines()]
    for r, c in path[1:-1]:
        rows[r][c] = "*"
    return len(path) - 1, "\n".join(map("".join, rows))


edges = [("a", "b", 4), ("b", "c", 8), ("c", "d", 7), ("d", "e", 9), ("e", "f", 10), ("a", "h", 8), ("g", "h", 1),
         ("b", "h", 11), ("c", "i", 2), ("x", "y", 3)]
sets = DisjointSets(sorted(set(chain.from_iterable(e[:2] for e in edges))))
tree = [edge for edge in sorted(edges, key=itemgetter(2, 0)) if sets.union(edge[0], edge[1])]
print(tree, sum(map(itemgetter(2), tree)), len(sets))
print(*sets, sep="\n")
steps, drawing = search(GRID)
print(steps, drawing, sep="\n")
print(search("S#E"))
print([b - a for a, b in pairwise([1, 4, 9, 16])], list(product("ab", repeat=2)))
seen, queue = {"a"}, deque(["a"])
while queue:
    node = queue.popleft()
    for a, b, _ in edges:
        for here, there in ((a, b), (b, a)):
            if here == node and there not in seen:
                seen.add(there)
                queue.append(there)
print(sorted(seen), queue, bool(queue))
try:
    sets.find("nowhere")
except KeyError as error:
    print("KeyError", error, error.args)

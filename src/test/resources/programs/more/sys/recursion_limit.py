"""A program raises the limit and recurses far below it, as searches through deep graphs do."""
import sys

sys.setrecursionlimit(10**6)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


class Node:
    def __init__(self, value, following=None):
        self.value = value
        self.following = following

    def __len__(self):
        return 1 if self.following is None else 1 + len(self.following)


def reach(graph, node, seen):
    seen.add(node)
    for other in graph.get(node, ()):
        if other not in seen:
            reach(graph, other, seen)
    return len(seen)


print(sys.getrecursionlimit(), depth(30_000))
print(reach({n: [n + 1, n + 2] for n in range(8_000)}, 0, set()))
chain = None
for value in range(500):
    chain = Node(value, chain)
print(len(chain))
sys.setrecursionlimit(200)
try:
    depth(1_000)
except RecursionError as error:
    print(error)

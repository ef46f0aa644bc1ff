# Trees that are built, counted and dropped: tuples, recursion and the collector.
def tree(depth):
    if depth == 0:
        return (None, None)
    return (tree(depth - 1), tree(depth - 1))


def nodes(node):
    left, right = node
    if left is None:
        return 1
    return 1 + nodes(left) + nodes(right)


def main():
    kept = tree(12)
    counts = []
    for depth in range(4, 13, 4):
        total = 0
        for repetition in range(1 << (12 - depth + 2)):
            total += nodes(tree(depth))
        counts.append((depth, total))
    return counts, nodes(kept)

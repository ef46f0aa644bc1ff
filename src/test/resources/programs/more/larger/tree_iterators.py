"""A binary search tree as a mutable mapping, an AVL balance, iterators of every order."""
from collections.abc import Iterator, MutableMapping, KeysView
from collections import deque


class Node:
    __slots__ = ("key", "value", "left", "right", "height")

    def __init__(self, key, value):
        self.key, self.value = key, value
        self.left = self.right = None
        self.height = 1

    def __repr__(self):
        return f"Node({self.key!r}, h={self.height})"


def height(node):
    return node.height if node else 0


class TreeMap(MutableMapping):
    def __init__(self, *args, **kwargs):
        self._root, self._size, self.rotations = None, 0, 0
        self.update(*args, **kwargs)

    def _update(self, node):
        node.height = 1 + max(height(node.left), height(node.right))
        balance = height(node.left) - height(node.right)
        if balance > 1:
            if height(node.left.left) < height(node.left.right):
                node.left = self._rotate_left(node.left)
            return self._rotate_right(node)
        if balance < -1:
            if height(node.right.right) < height(node.right.left):
                node.right = self._rotate_right(node.right)
            return self._rotate_left(node)
        return node

    def _rotate_left(self, node):
        self.rotations += 1
        pivot = node.right
        node.right, pivot.left = pivot.left, node
        node.height = 1 + max(height(node.left), height(node.right))
        pivot.height = 1 + max(height(pivot.left), height(pivot.right))
        return pivot

    def _rotate_right(self, node):
        self.rotations += 1
        pivot = node.left
        node.left, pivot.right = pivot.right, node
        node.height = 1 + max(height(node.left), height(node.right))
        pivot.height = 1 + max(height(pivot.left), height(pivot.right))
        return pivot

    def __setitem__(self, key, value):
        def insert(node):
            if node is None:
                self._size += 1
                return Node(key, value)
            if key == node.key:
                node.value = value
                return node
            if key < node.key:
                node.left = insert(node.left)
            else:
                node.right = insert(node.right)
            return self._update(node)

        self._root = insert(self._root)

    def _find(self, key):
        node = self._root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node

    def __getitem__(self, key):
        if isinstance(key, slice):
            return TreeMap({k: v for k, v in self.items() if (key.start is None or k >= key.start) and (key.stop is None or k < key.stop)})
        node = self._find(key)
        if node is None:
            return self.__missing__(key)
        return node.value

    def __missing__(self, key):
        raise KeyError(key)

    def __delitem__(self, key):
        def remove(node, key):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = remove(node.left, key)
            elif key > node.key:
                node.right = remove(node.right, key)
            elif not (node.left and node.right):
                return node.left or node.right
            else:
                heir = node.right
                while heir.left:
                    heir = heir.left
                node.key, node.value = heir.key, heir.value
                node.right = remove(node.right, heir.key)
            return self._update(node)

        self._root = remove(self._root, key)
        self._size -= 1

    def __len__(self):
        return self._size

    def __iter__(self):
        stack, node = [], self._root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key
            node = node.right

    def __reversed__(self):
        def walk(node):
            if node:
                yield from walk(node.right)
                yield node.key
                yield from walk(node.left)

        return walk(self._root)

    def levels(self):
        queue = deque([(self._root, 0)] if self._root else [])
        while queue:
            node, depth = queue.popleft()
            yield depth, node.key
            queue.extend((child, depth + 1) for child in (node.left, node.right) if child)

    def __repr__(self):
        return f"TreeMap({{{', '.join(f'{k!r}: {v!r}' for k, v in self.items())}}})"

    def __or__(self, other):
        if not isinstance(other, (dict, TreeMap)):
            return NotImplemented
        result = TreeMap(self)
        result.update(other)
        return result


class Countdown(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Default(TreeMap):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value


tree = TreeMap(zip("the quick brown fox jumps over lazy dogs".split(), range(8)))
print(tree)
print(len(tree), "fox" in tree, "cat" in tree, list(reversed(tree)))
print(tree["fox"], tree.get("cat"), tree.get("cat", -1), tree.setdefault("cat", 9), tree.pop("the"), tree.pop("gone", None))
print(list(tree.levels()), tree._root, tree.rotations)
for action in (lambda: tree["zebra"], lambda: tree.pop("zebra"), lambda: tree.__delitem__("aa"), lambda: tree[1], lambda: tree | 3):
    try:
        action()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
print(tree["c":"k"], tree[:"c"], tree["p":])
print(isinstance(tree.keys(), KeysView), tree.keys() & {"fox", "cow"}, sorted(tree.values()), ("cat", 9) in tree.items())
print(tree == dict(tree), tree == TreeMap(), TreeMap() == {}, tree != {1: 2})
numbers = TreeMap((n * 37 % 101, n) for n in range(100))
print(numbers._root.height, numbers.rotations, sum(numbers), list(numbers)[:5])
for key in list(numbers)[::3]:
    del numbers[key]
print(len(numbers), numbers._root.height, list(numbers) == sorted(numbers), numbers.popitem(), next(iter(numbers)))
numbers.clear()
print(len(numbers), bool(numbers), numbers)
print(list(Countdown(4)), sum(Countdown(10)), iter(c := Countdown(2)) is c, next(c), next(c), next(c, "over"))
counts = Default()
print([counts[w] for w in "a b a c b d".split()], counts)
print(TreeMap(a=1) | {"b": 2} | TreeMap(c=3), {**TreeMap(x=1, y=2)}, dict(TreeMap(q=1).items()))
first, *middle, last = TreeMap.fromkeys("hello") if hasattr(TreeMap, "fromkeys") else TreeMap(dict.fromkeys("hello"))
print(first, middle, last)
try:
    Node(1, 2).colour = "red"
except AttributeError as error:
    print(error)

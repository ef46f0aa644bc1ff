# reprlib: texts that are cut, and texts of what contains itself.
import reprlib
from array import array
from collections import deque

for value in (list(range(10)), tuple(range(3)), (1,), set(range(9)), frozenset('abc'), dict.fromkeys('fedcba', 0), 'x' * 50, 'a"\'' * 20, 10 ** 60, 1.5, [[[[[[[[1]]]]]]]], [], (), {}, set(), deque(range(9)),
              array('i', range(9)), [list(range(8))] * 3, {'k': {'n': {'d': [1] * 9}}}, None, b'q' * 40, range(10), 'short', {3, 'a'}):
    print(reprlib.repr(value))
r = reprlib.Repr()
r.maxlist = 2
r.maxlevel = 2
r.maxstring = 12
r.maxdict = 1
print(r.repr([1, 2, 3]), r.repr([[[1]]]), r.repr('abcdefghijklmnop'), r.repr({1: 2, 3: 4}), r.repr1([1], 0))


class Own(reprlib.Repr):
    def repr_Point(self, x, level):
        return '<P>'


class Point:
    pass


class Bad:
    def __repr__(self):
        raise ValueError('no')


print(Own().repr([Point(), 1]), reprlib.repr(Bad()).startswith('<Bad instance at 0x'))


class Node:
    def __init__(self, *children):
        self.children = list(children)

    @reprlib.recursive_repr(fillvalue='<again>')
    def __repr__(self):
        """Shows it."""
        return f'Node({", ".join(map(repr, self.children))})'


n = Node(Node())
n.children.append(n)
print(n, Node.__repr__.__name__, Node.__repr__.__doc__)

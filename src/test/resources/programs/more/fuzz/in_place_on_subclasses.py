"""Operators in place keep an instance of a class derived from a container, and its methods can be called by name."""


class Numbers(list):
    def __iadd__(self, other):
        print("adds", type(other).__name__)
        return super().__iadd__(other)


class Plain(list):
    pass


class Tags(set):
    def __ior__(self, other):
        print("joins", sorted(other))
        return super().__ior__(other)


class Table(dict):
    pass


class Buffer(bytearray):
    pass


numbers = Numbers([1])
same = numbers
numbers += [2]
numbers += (n for n in (3, 4))
print(type(numbers).__name__, numbers, numbers is same)
plain = Plain("ab")
plain += "c"
plain *= 2
print(type(plain).__name__, plain, type(plain * 2).__name__)
tags = Tags({1, 2})
tags |= {3}
tags &= {2, 3}
tags -= {2}
tags ^= {5}
print(type(tags).__name__, sorted(tags))
table = Table(a=1)
table |= {"b": 2}
table |= [("c", 3)]
print(type(table).__name__, table, type(table | {}).__name__)
buffer = Buffer(b"a")
buffer += b"b"
print(type(buffer).__name__, buffer == b"ab", b"ab" == buffer, buffer < b"b", buffer != b"ab")
print(tags == frozenset(tags), tags < frozenset({1, 3, 5}), frozenset({3, 5}) == tags, tags <= {3, 5})

for method, *values in [
    (list.__iadd__, [1], (2,)),
    (list.__imul__, [1], 2),
    (list.__imul__, [1], 1.5),
    (dict.__or__, {1: 2}, {3: 4}),
    (dict.__ror__, {1: 2}, {1: 3}),
    (dict.__or__, {1: 2}, [(3, 4)]),
    (dict.__ior__, {1: 2}, [(3, 4)]),
    (dict.__or__, [], {}),
    (set.__and__, {1, 2}, {2}),
    (set.__rsub__, {1, 2}, {2, 3}),
    (set.__isub__, {1, 2}, {2}),
    (set.__or__, {1}, [2]),
    (frozenset.__xor__, frozenset({1}), {2}),
    (list.__mul__, [1], "a"),
    (tuple.__mul__, (1,), 1.5),
    (tuple.__rmul__, (1,), True),
]:
    try:
        print(method.__name__, method(*values))
    except TypeError as e:
        print(method.__name__, type(e).__name__, e)

print([1] + [2, 3], [1, 2] * 2, [1, 2] == [1, 2], [1, 2] != [2, 1], [1, 2] < [1, 3], [1] < [1, 0], [] < [1], [2] > [1, 5], [1, 2] <= [1, 2])
print(1 in [1, 2], 3 not in [1, 2], [1] in [[1], 2], None in [None], 1.0 in [1], 'a' in ['abc'], True in [1])
print(len([1, [2, 3]]), sum([1, 2, 3]), sum([[1], [2]], []), max([3, 1]), min([3, 1]), any([0, 1]), all([1, 0]), all([]), any([]))
print([[1, 2], 'a', None, 1.5, (1,), {'k': []}, {1}, True, 'q\'"'], str([1, 'a']), repr([]), [[[]]], [()], [{}])
a = b = [1, 2]; a += [3]; print(a, b); a = a + [4]; print(a, b)
print(list(reversed([1, 2, 3])), list(enumerate(['a', 'b'], 5)), list(zip([1, 2], 'ab')), [*[1], *[2]], [1, 2, 3][-1])
for f in [lambda: [1] + (2,), lambda: [1] + 'a', lambda: [1] * 'a', lambda: [1] - [1], lambda: [1] < 'a', lambda: [1] < [None], lambda: [1, 'a'] < [1, 2], lambda: [] < (), lambda: hash([]), lambda: {[]: 1}, lambda: {[1]}, lambda: sum(['a']), lambda: sum([1], 'a'), lambda: max([]), lambda: min(()), lambda: max(5), lambda: max([1, 'a']), lambda: sum('ab', ''), lambda: sum(5), lambda: max()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print([1, 2, 3].__len__(), [1].__add__([2]), [1, 2].__contains__(2), [1, 2].__getitem__(0), [1] == (1,), [1, 2, 3].__reversed__() is not None)
x = [1, 2, 3]
x *= 2; print(x); x *= 0; print(x)
print([1, [2, [3, [4]]]] == [1, [2, [3, [4]]]], [1, 2] is [1, 2])

print(any([]), all([]), any([0, '', None]), any([0, 5]), all([1, 'a', [0]]), all([1, 0]), any('abc'), all({0: 1}), any(range(1)), all(range(1, 5)))
seen = []
def t(x):
    seen.append(x)
    return x
print(any(map(t, [0, 0, 3, 4])), seen); seen.clear()
print(all(map(t, [1, 0, 3])), seen)
it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, 'default'), next(it, None))
print(list(iter('ab')), list(iter({'k': 1})), list(iter(range(3))), sorted(iter({3, 1})))
it = iter([1, 2, 3, 4, 5]); print(2 in it, list(it), 9 in it)
it = iter('abcdef'); print(list(zip(it, it)), list(it))
l = [0, 1, 2]; it = iter(l); next(it); l.append(3); print(list(it)); l.append(4); print(list(it))
def reader(vals=[3, 2, 1, 0, 9]): return vals.pop(0)
print(list(iter(reader, 0)))
for f in [lambda: next(iter([])), lambda: iter(5), lambda: next([1]), lambda: iter(), lambda: iter(5, 6), lambda: next(), lambda: any(5), lambda: all(), lambda: list(5), lambda: enumerate(), lambda: reversed(5), lambda: reversed({1}), lambda: zip(5), lambda: map(str), lambda: map(), lambda: filter(None), lambda: list(zip([1], 5)), lambda: list(map(5, [1]))]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, repr(str(e)))
print(list(reversed([1, 2])), list(reversed('ab')), list(reversed((1, 2))), list(reversed({'a': 1, 'b': 2})), list(reversed(range(0, 9, 2))), type(iter([])).__name__, type(iter('')).__name__, type(iter(())).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(range(0))).__name__, type(reversed([])).__name__, type(reversed('')).__name__)
it = iter([1]); print(iter(it) is it, next(it), next(it, 0))

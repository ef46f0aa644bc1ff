inventory = {"apple": 3, "pear": 0}
inventory["fig"] = inventory.get("fig", 0) + 2
print(inventory, list(inventory), len(inventory), "pear" in inventory, 3 in inventory.values())
print(inventory.pop("pear"), inventory.pop("none", "default"), inventory.setdefault("kiwi", []), inventory)
inventory["kiwi"].append(1)
print({v if isinstance(v, int) else "list": k for k, v in inventory.items()})
for bad in (lambda: inventory["x"], lambda: inventory.pop("x"), lambda: inventory[[1]], lambda: {}.popitem(), lambda: dict(a=1).update(1),
            lambda: dict([(1,)]), lambda: {[]: 1}, lambda: {1, [2]}, lambda: set().remove(5), lambda: {1} + {2}, lambda: frozenset().add(1)):
    try:
        print(bad())
    except (KeyError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a.isdisjoint({9}), a >= {1}, a.union([7], (8,)), a.intersection([1, 2], [2]), a.symmetric_difference("x") - {"x"})
a.update([5], {6})
a.discard(99)
a.difference_update({5})
print(a, min(a), sorted(a, reverse=True), sum(a), {*a, 0} - a)
d = {k: v for v, k in enumerate("abc")}
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 3
print(keys, values, items, keys & {"a", "z"}, items - {("a", 0)} == {("b", 1), ("c", 2), ("d", 3)}, list(reversed(d)))
try:
    for key in d:
        d[key + "x"] = 1
except RuntimeError as e:
    print(e)
try:
    for key in list(d):
        if len(key) > 1:
            del d[key]
    for key in d:
        del d[key]
except RuntimeError as e:
    print(e, d)
print({"a": 1} | {"a": 2, "b": 3}, {**{"x": 1}, "y": 2}, dict(zip("ab", range(2)), c=5), dict.fromkeys("ab", 0), {1: "a", True: "b", 1.0: "c"})
nested = {}
for path in ("a/b/c", "a/b/d", "e"):
    node = nested
    for part in path.split("/"):
        node = node.setdefault(part, {})
print(nested, {"b": 1, "a": 2} == {"a": 2, "b": 1}, sorted({"b": 1, "a": 2}.items()), max(d, key=d.get))
groups = {}
for word in "the quick brown fox jumps over the lazy dog".split():
    groups.setdefault(len(word), []).append(word)
print(groups, {k: sorted(set(v)) for k, v in sorted(groups.items())})
hash_order = {"one", "two", "three", "four", "five", "six"}
print(hash_order, frozenset("hello"), {(1, 2): "t", frozenset({1}): "f"})

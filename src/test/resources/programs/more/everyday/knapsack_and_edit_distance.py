"""Dynamic programming: knapsack, edit distance, longest common subsequence, coin change."""
from functools import lru_cache, cache
from typing import NamedTuple


class Item(NamedTuple):
    name: str
    weight: int
    value: float = 0.0


def knapsack(items, capacity):
    best = [[0.0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, item in enumerate(items, 1):
        for room in range(capacity + 1):
            best[i][room] = best[i - 1][room]
            if item.weight <= room:
                best[i][room] = max(best[i][room], best[i - 1][room - item.weight] + item.value)
    chosen, room = [], capacity
    for i in range(len(items), 0, -1):
        if best[i][room] != best[i - 1][room]:
            chosen.append(items[i - 1])
            room -= items[i - 1].weight
    return best[-1][-1], chosen[::-1]


@lru_cache(maxsize=None)
def distance(a: str, b: str) -> int:
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return distance(a[1:], b[1:])
    return 1 + min(distance(a[1:], b), distance(a, b[1:]), distance(a[1:], b[1:]))


@cache
def common(a, b):
    if not (a and b):
        return ""
    if a[-1] == b[-1]:
        return common(a[:-1], b[:-1]) + a[-1]
    return max(common(a[:-1], b), common(a, b[:-1]), key=len)


def coins(amount, kinds=(1, 5, 10, 25, 50)):
    ways = [1] + [0] * amount
    for kind in kinds:
        for total in range(kind, amount + 1):
            ways[total] += ways[total - kind]
    return ways[amount]


def main():
    items = [Item("map", 9, 150), Item("compass", 13, 35), Item("water", 153, 200), Item("sandwich", 50, 160.5),
             Item("tin", 68, 45), Item("cheese", 23, 30), Item("empty", 4)]
    total, chosen = knapsack(items, 120)
    print(f"{total=:.2f}")
    for item in chosen:
        print(f"  {item.name:<10}|{item.weight:>5d}|{item.value:>8,.2f}")
    print(chosen[0], items[-1]._replace(value=1), Item._field_defaults, Item._fields)
    for a, b in [("kitten", "sitting"), ("flaw", "lawn"), ("", "abc"), ("same", "same")]:
        print(f"{a!r:>10} -> {b!r:<10} {distance(a, b)} {common(a, b)!r}")
    print(distance.cache_info())
    common.cache_clear()
    print(common.cache_info(), common.__name__, common.__wrapped__("ab", "cb"))
    print([coins(n) for n in (0, 1, 10, 25, 100, 1000)])
    try:
        distance(["x"], "y")
    except TypeError as error:
        print(type(error).__name__, error)


if __name__ == "__main__":
    main()

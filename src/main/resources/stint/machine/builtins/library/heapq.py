"""Heaps: lists in which heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2]."""

from _heapq import heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapify_max, _heapreplace_max


def merge(*iterables, key=None, reverse=False):
    heap = []
    pop, push_down, order = (
        (_heappop_max, _heapreplace_max, -1) if reverse else (heappop, heapreplace, 1))
    for number, iterable in enumerate(map(iter, iterables)):
        for value in iterable:
            heap.append([value if key is None else key(value), number * order, value, iterable])
            break
    (_heapify_max if reverse else heapify)(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            entry[0] = value if key is None else key(value)
            entry[2] = value
            push_down(heap, entry)
            break
        else:
            pop(heap)


def nsmallest(n, iterable, key=None):
    if n <= 0:
        return []
    return sorted(iterable, key=key)[:n]


def nlargest(n, iterable, key=None):
    if n <= 0:
        return []
    return sorted(iterable, key=key, reverse=True)[:n]

# graphlib: topological orders.
from graphlib import CycleError, TopologicalSorter

graph = {'D': {'B': 0, 'C': 0}, 'C': ['A'], 'B': ['A'], 'E': []}
print(tuple(TopologicalSorter(graph).static_order()), list(TopologicalSorter().static_order()))
sorter = TopologicalSorter()
sorter.add(3, 2, 1)
sorter.add(4)
sorter.add(2, 1)
sorter.add(2, 1, 0)
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(ready, bool(sorter), sorter.get_ready())
    sorter.done(*reversed(ready))
print(bool(sorter))
for cycle in ({1: [1]}, {1: [2], 2: [3], 3: [1]}, {0: [1], 1: [2], 2: [3], 3: [4], 4: [2]}, {'a': 'b', 'b': 'c', 'c': 'ab'}):
    sorter = TopologicalSorter(cycle)
    try:
        sorter.prepare()
    except CycleError as error:
        print(error.args, isinstance(error, ValueError), sorter.get_ready())
a = TopologicalSorter({1: [2], 3: []})
for wrong in (lambda: a.get_ready(), lambda: a.done(1), lambda: a.is_active(), lambda: a.prepare(), lambda: a.prepare(), lambda: a.add(5), lambda: a.done(9),
              lambda: a.done(1), lambda: a.get_ready(), lambda: a.done(2), lambda: a.done(2), lambda: a.done(1), lambda: a.get_ready()):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
jobs = {f'job{i}': [f'job{j}' for j in range(1, i) if i % j == 0] for i in range(1, 30)}
print(*TopologicalSorter(jobs).static_order())

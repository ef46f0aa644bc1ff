"""Orders in which nothing comes before what it needs."""

_OUT, _DONE = -1, -2


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        self._missing = {}
        self._successors = {}
        self._ready = None
        self._passed = self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, node):
        self._missing.setdefault(node, 0)
        return self._successors.setdefault(node, [])

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        self._node(node)
        self._missing[node] += len(predecessors)
        for one in predecessors:
            self._node(one).append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [node for node, missing in self._missing.items() if missing == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        self._need_prepared()
        ready = tuple(self._ready)
        for node in ready:
            self._missing[node] = _OUT
        self._ready.clear()
        self._passed += len(ready)
        return ready

    def is_active(self):
        self._need_prepared()
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._need_prepared()
        for node in nodes:
            missing = self._missing.get(node)
            if missing is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if missing >= 0:
                raise ValueError(f'node {node!r} was not passed out (still not ready)')
            if missing == _DONE:
                raise ValueError(f'node {node!r} was already marked done')
            self._missing[node] = _DONE
            for one in self._successors[node]:
                self._missing[one] -= 1
                if self._missing[one] == 0:
                    self._ready.append(one)
            self._finished += 1

    def _need_prepared(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')

    def _find_cycle(self):
        """The first cycle that a walk from each node comes upon, or None."""
        seen = set()
        for start in self._successors:
            if start in seen:
                continue
            seen.add(start)
            path, places, ways = [start], {start: 0}, [iter(self._successors[start])]
            while path:
                for node in ways[-1]:
                    if node in places:
                        return path[places[node]:] + [node]
                    if node not in seen:
                        seen.add(node)
                        places[node] = len(path)
                        path.append(node)
                        ways.append(iter(self._successors[node]))
                        break
                else:
                    del places[path.pop()]
                    ways.pop()
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(type(list[int]))

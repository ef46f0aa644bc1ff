graph = {'A': ['B', 'C'], 'B': ['D'], 'C': ['D', 'E'], 'D': ['F'], 'E': ['F'], 'F': []}
def bfs(g, s, t):
    q, prev = [s], {s: None}
    while q:
        n = q.pop(0)
        if n == t:
            path = []
            while n is not None: path.append(n); n = prev[n]
            return path[::-1]
        for m in g[n]:
            if m not in prev: prev[m] = n; q.append(m)
def dfs(g, n, seen=None):
    seen = [] if seen is None else seen
    if n not in seen:
        seen.append(n)
        for m in g[n]: dfs(g, m, seen)
    return seen
def topo(g):
    indeg = {n: 0 for n in g}
    for ns in g.values():
        for n in ns: indeg[n] += 1
    ready, out = [n for n in g if not indeg[n]], []
    while ready:
        n = ready.pop(); out.append(n)
        for m in g[n]:
            indeg[m] -= 1
            if not indeg[m]: ready.append(m)
    if len(out) < len(g): raise ValueError('cycle among ' + ', '.join(sorted(set(g) - set(out))))
    return out
print(bfs(graph, 'A', 'F'), dfs(graph, 'A'), topo(graph), bfs(graph, 'F', 'A'))
try: topo({'x': ['y'], 'y': ['x'], 'z': []})
except ValueError as e: print(e)
maze = ['#######', '#S..#.#', '#.#...#', '#.###.#', '#....E#', '#######']
def solve(m):
    start = [(r, c) for r, row in enumerate(m) for c, ch in enumerate(row) if ch == 'S'][0]
    frontier, dist = [start], {start: 0}
    for r, c in frontier:
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            p = r + dr, c + dc
            if m[p[0]][p[1]] != '#' and p not in dist:
                dist[p] = dist[r, c] + 1; frontier.append(p)
                if m[p[0]][p[1]] == 'E': return dist[p], len(dist)
print(solve(maze))
def components(edges):
    parent = {}
    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x: parent[x] = parent[parent[x]]; x = parent[x]
        return x
    for a, b in edges: parent[find(a)] = find(b)
    groups = {}
    for x in parent: groups.setdefault(find(x), set()).add(x)
    return sorted([sorted(g) for g in groups.values()])
print(components([(1, 2), (3, 4), (2, 5), (6, 6)]))

# Sets and dicts: a sieve, a graph searched in breadth, unions and differences.
def primes(limit):
    candidates = set(range(2, limit))
    for number in range(2, int(limit ** 0.5) + 1):
        if number in candidates:
            candidates -= set(range(number * number, limit, number))
    return candidates


def reached(graph, start):
    seen = {start}
    front = [start]
    steps = 0
    while front:
        following = []
        for node in front:
            for neighbour in graph[node]:
                if neighbour not in seen:
                    seen.add(neighbour)
                    following.append(neighbour)
        front = following
        steps += 1
    return len(seen), steps


def main():
    found = primes(60_000)
    graph = {node: [(node * 3 + 1) % 20_000, (node * 7 + 5) % 20_000, node // 2] for node in range(20_000)}
    squares = {n * n % 9_973 for n in range(20_000)}
    cubes = {n * n * n % 9_973 for n in range(20_000)}
    return len(found), sum(found), reached(graph, 1), len(squares & cubes), len(squares | cubes), len(squares - found)

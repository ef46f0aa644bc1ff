def step(cells):
    counts = {}
    for r, c in cells:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc: counts[r + dr, c + dc] = counts.get((r + dr, c + dc), 0) + 1
    return {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}
def show(cells, h, w):
    for r in range(h): print(''.join(['#' if (r, c) in cells else '.' for c in range(w)]))
    print('-' * w)
glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
g = glider
for i in range(4):
    show(g, 5, 5)
    g = step(g)
print(sorted(g) == sorted([(r + 1, c + 1) for r, c in glider]))
blinker = {(1, 0), (1, 1), (1, 2)}
print(step(step(blinker)) == blinker, sorted(step(blinker)))
r = {(0, 1), (0, 2), (1, 0), (1, 1), (2, 1)}
sizes = []
for _ in range(40): sizes.append(len(r)); r = step(r)
print(sizes)

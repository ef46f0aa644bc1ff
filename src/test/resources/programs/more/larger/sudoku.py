"""A sudoku solver: constraint propagation, then search with the fewest candidates first."""
DIGITS = "123456789"
ROWS = "ABCDEFGHI"


def cross(a, b):
    return [x + y for x in a for y in b]


SQUARES = cross(ROWS, DIGITS)
UNITLIST = (
    [cross(ROWS, c) for c in DIGITS]
    + [cross(r, DIGITS) for r in ROWS]
    + [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
)
UNITS = {s: [u for u in UNITLIST if s in u] for s in SQUARES}
PEERS = {s: set(sum(UNITS[s], [])) - {s} for s in SQUARES}


class Contradiction(Exception):
    pass


class Solver:
    def __init__(self):
        self.guesses = 0
        self.eliminations = 0

    def parse(self, text):
        chars = [c for c in text if c in DIGITS or c in "0."]
        if len(chars) != 81:
            raise ValueError(f"a grid has 81 cells, not {len(chars)}")
        values = {s: DIGITS for s in SQUARES}
        for s, d in zip(SQUARES, chars):
            if d in DIGITS:
                self.assign(values, s, d)
        return values

    def assign(self, values, s, d):
        for other in values[s].replace(d, ""):
            self.eliminate(values, s, other)
        if d not in values[s]:
            raise Contradiction(f"{d} is not possible at {s}")

    def eliminate(self, values, s, d):
        if d not in values[s]:
            return
        self.eliminations += 1
        values[s] = values[s].replace(d, "")
        if not values[s]:
            raise Contradiction(f"no candidate left at {s}")
        if len(values[s]) == 1:
            only = values[s]
            for peer in sorted(PEERS[s]):
                self.eliminate(values, peer, only)
        for unit in UNITS[s]:
            places = [sq for sq in unit if d in values[sq]]
            if not places:
                raise Contradiction(f"no place for {d}")
            if len(places) == 1 and len(values[places[0]]) > 1:
                self.assign(values, places[0], d)

    def search(self, values):
        open_squares = [(len(v), s) for s, v in values.items() if len(v) > 1]
        if not open_squares:
            return values
        _, s = min(open_squares)
        for d in values[s]:
            copy = values.copy()
            self.guesses += 1
            try:
                self.assign(copy, s, d)
                return self.search(copy)
            except Contradiction:
                continue
        raise Contradiction(f"every candidate of {s} fails")

    def solve(self, text):
        return self.search(self.parse(text))


def show(values):
    lines = []
    for r in ROWS:
        cells = [values[r + c] + ("|" if c in "36" else "") for c in DIGITS]
        lines.append(" ".join(cells))
        if r in "CF":
            lines.append("------+-------+------")
    return "\n".join(lines)


def is_valid(values):
    return all(sorted(values[s] for s in unit) == list(DIGITS) for unit in UNITLIST)


PUZZLES = {
    "easy": "003020600900305001001806400008102900700000008006708200002609500800203009005010300",
    "medium": "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "broken": "55...............................................................................",
    "short": "123",
    "impossible": "..9.287..8.6..4..5..3.....46.........2.71345.........23.....5..9..4..8.7..125.3..",
}
print(len(SQUARES), len(UNITLIST), sorted(PEERS["C2"])[:6], len(PEERS["A1"]))
for name, text in PUZZLES.items():
    solver = Solver()
    try:
        solution = solver.solve(text)
    except (ValueError, Contradiction) as e:
        print(f"{name}: {type(e).__name__}: {e}")
        continue
    print(f"{name}: guesses {solver.guesses}, eliminations {solver.eliminations}, valid {is_valid(solution)}")
    print(show(solution))

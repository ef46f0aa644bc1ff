"""Tic-tac-toe and connect-three by alpha-beta search."""
from __future__ import annotations
from abc import ABC, abstractmethod
from functools import lru_cache


class Game(ABC):
    """A two-player game; states are hashable, players are 'X' (maximises) and 'O'."""

    @abstractmethod
    def start(self): ...

    @abstractmethod
    def moves(self, state): ...

    @abstractmethod
    def play(self, state, move, player): ...

    @abstractmethod
    def lines(self): ...

    def winner(self, state):
        for line in self.lines():
            first = state[line[0]]
            if first != "." and all(state[i] == first for i in line):
                return first
        return None

    def score(self, state):
        return {"X": 1, "O": -1, None: 0}[self.winner(state)]

    def over(self, state):
        return self.winner(state) is not None or not self.moves(state)

    @abstractmethod
    def show(self, state): ...


class TicTacToe(Game):
    LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

    def start(self):
        return "." * 9

    def lines(self):
        return self.LINES

    def moves(self, state):
        return [i for i, c in enumerate(state) if c == "."]

    def play(self, state, move, player):
        if state[move] != ".":
            raise ValueError(f"square {move} is taken")
        return state[:move] + player + state[move + 1:]

    def show(self, state):
        return "\n".join(" ".join(state[r:r + 3]) for r in (0, 3, 6))


class ConnectThree(Game):
    def __init__(self, width=4, height=3):
        self.width, self.height = width, height
        cells = [(r, c) for r in range(height) for c in range(width)]
        self._lines = []
        for r, c in cells:
            for dr, dc in ((0, 1), (1, 0), (1, 1), (1, -1)):
                line = [(r + k * dr, c + k * dc) for k in range(3)]
                if all(p in cells for p in line):
                    self._lines.append(tuple(a * width + b for a, b in line))

    def start(self):
        return "." * (self.width * self.height)

    def lines(self):
        return self._lines

    def moves(self, state):
        centre = (self.width - 1) / 2
        return sorted((c for c in range(self.width) if state[c] == "."), key=lambda c: abs(c - centre))

    def play(self, state, move, player):
        for r in reversed(range(self.height)):
            i = r * self.width + move
            if state[i] == ".":
                return state[:i] + player + state[i + 1:]
        raise ValueError(f"column {move} is full")

    def show(self, state):
        return "\n".join(" ".join(state[r * self.width:(r + 1) * self.width]) for r in range(self.height))


class Player:
    def __init__(self, game: Game):
        self.game = game
        self.visited = 0
        self.best = lru_cache(maxsize=None)(self._best)

    def _best(self, state: str, player: str) -> tuple[int, int | None]:
        self.visited += 1
        if self.game.over(state):
            return self.game.score(state), None
        pick = max if player == "X" else min
        other = "O" if player == "X" else "X"
        options = []
        for move in self.game.moves(state):
            value, _ = self.best(self.game.play(state, move, player), other)
            options.append((value, move))
            if value == (1 if player == "X" else -1):
                break
        value = pick(v for v, _ in options)
        return value, next(m for v, m in options if v == value)


for game in (TicTacToe(), ConnectThree(), ConnectThree(5, 3)):
    ai = Player(game)
    state, player, played = game.start(), "X", []
    while not game.over(state):
        value, move = ai.best(state, player)
        played.append(move)
        state = game.play(state, move, player)
        player = "O" if player == "X" else "X"
    info = ai.best.cache_info()
    print(type(game).__name__, "moves", played, "winner", game.winner(state), "visited", ai.visited, "hits", info.hits)
    print(game.show(state))
t = TicTacToe()
ai = Player(t)
for position, player in [("XX..O..O.", "X"), ("X...O...X", "O"), ("OO.XX....", "X")]:
    print(position, player, ai.best(position, player))
for call in (lambda: t.play("X........", 0, "O"), lambda: ConnectThree(1, 1).play("X", 0, "O"), lambda: Game()):
    try:
        call()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

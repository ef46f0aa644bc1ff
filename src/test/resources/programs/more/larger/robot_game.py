"""Bots on a grid, each a generator that is sent what it sees; A*, a priority queue, a state machine, seeded random numbers."""
import heapq
import random
from abc import ABC, abstractmethod
from collections import deque
from dataclasses import dataclass, field
from enum import Enum, Flag, auto
from functools import lru_cache
from itertools import count, product


class Dir(Enum):
    N = (0, -1)
    E = (1, 0)
    S = (0, 1)
    W = (-1, 0)

    def __init__(self, dx, dy):
        self.dx = dx
        self.dy = dy

    @property
    def opposite(self):
        return Dir((-self.dx, -self.dy))

    def __neg__(self):
        return self.opposite

    def turn(self, steps=1):
        members = list(Dir)
        return members[(members.index(self) + steps) % len(members)]


class Status(Flag):
    OK = 0
    HURT = auto()
    LOADED = auto()
    STUCK = auto()


@dataclass(frozen=True)
class Pos:
    x: int
    y: int

    def __add__(self, d):
        if isinstance(d, Dir):
            return Pos(self.x + d.dx, self.y + d.dy)
        return NotImplemented

    def __sub__(self, other):
        return abs(self.x - other.x) + abs(self.y - other.y)

    def __iter__(self):
        yield self.x
        yield self.y


class Grid:
    def __init__(self, text):
        self.rows = [list(line) for line in text.strip().split('\n')]
        self.height, self.width = len(self.rows), len(self.rows[0])

    def __getitem__(self, pos):
        x, y = pos
        if not (0 <= x < self.width and 0 <= y < self.height):
            raise IndexError(f'{x},{y} is outside')
        return self.rows[y][x]

    def __setitem__(self, pos, value):
        x, y = pos
        self.rows[y][x] = value

    def __contains__(self, pos):
        try:
            return self[pos] != '#'
        except IndexError:
            return False

    def find(self, mark):
        return next((Pos(x, y) for y, x in product(range(self.height), range(self.width)) if self[x, y] == mark), None)

    def neighbours(self, pos):
        return [(d, pos + d) for d in Dir if pos + d in self]

    def __str__(self):
        return '\n'.join(map(''.join, self.rows))


def a_star(grid, start, goal):
    tie = count()
    queue = [(start - goal, next(tie), 0, start, None)]
    came = {}
    while queue:
        _, _, cost, pos, before = heapq.heappop(queue)
        if pos in came:
            continue
        came[pos] = before
        if pos == goal:
            path = [pos]
            while (pos := came[pos]) is not None:
                path.append(pos)
            return path[::-1]
        for _, near in grid.neighbours(pos):
            if near not in came:
                heapq.heappush(queue, (cost + 1 + (near - goal), next(tie), cost + 1, near, pos))
    raise LookupError(f'no way from {start} to {goal}')


def flood(grid, start):
    seen, queue = {start: 0}, deque([start])
    while queue:
        pos = queue.popleft()
        for _, near in grid.neighbours(pos):
            if near not in seen:
                seen[near] = seen[pos] + 1
                queue.append(near)
    return seen


class Bot(ABC):
    registry = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Bot.registry[cls.__name__] = cls

    def __init__(self, pos):
        self.pos, self.status, self.log = pos, Status.OK, []
        self.brain = self.think()
        self.request = next(self.brain)

    @abstractmethod
    def think(self):
        """Yields moves, is sent (grid, position)."""

    def step(self, grid):
        move = self.request
        try:
            if move is not None and self.pos + move in grid:
                self.pos += move
                self.status &= ~Status.STUCK
            elif move is not None:
                self.status |= Status.STUCK
            self.request = self.brain.send((grid, self.pos))
        except StopIteration as done:
            self.log.append(done.value)
            self.request = None
            return False
        return True


class Walker(Bot):
    def think(self):
        heading, turns = Dir.E, 0
        grid, pos = yield None
        for _ in range(12):
            before = pos
            grid, pos = yield heading
            if pos == before:
                heading, turns = heading.turn(), turns + 1
        return f'turned {turns}'


class Seeker(Bot):
    goal = 'G'

    def think(self):
        grid, pos = yield
        target = grid.find(self.goal)
        for here, there in zip(path := a_star(grid, pos, target), path[1:]):
            grid, pos = yield Dir((there.x - here.x, there.y - here.y))
        self.status |= Status.LOADED
        return f'arrived in {len(path) - 1}'


class Drunk(Bot):
    rng = random.Random(42)

    def think(self):
        grid, pos = yield
        for _ in range(8):
            grid, pos = yield self.rng.choice(list(Dir))
        return 'asleep'


text = '''
S..#....
.#.#.##.
.#...#..
.####.#.
......#G'''
grid = Grid(text)
start = grid.find('S')
bots = [cls(start) for name, cls in sorted(Bot.registry.items())]
for turn in count(1):
    alive = [bot.step(grid) for bot in bots if bot.request is not None or turn == 1]
    if not any(alive):
        break
print('turns', turn)
for bot in bots:
    print(type(bot).__name__, bot.pos, bot.status, bot.log)
distance = flood(grid, start)
print(max(distance.values()), len(distance), sorted(distance.values())[-3:])
for pos in a_star(grid, start, grid.find('G')):
    if grid[pos] == '.':
        grid[pos] = '*'
print(grid)
try:
    Bot(start)
except TypeError as e:
    print(e)
try:
    a_star(Grid('S#G'), Pos(0, 0), Pos(2, 0))
except LookupError as e:
    print(e)
try:
    start + 5
except TypeError as e:
    print(e)
try:
    Dir((5, 5))
except ValueError as e:
    print(e)
try:
    grid[99, 0]
except IndexError as e:
    print(e)
print(-Dir.N, Dir.N.turn(-1), Dir['E'].value, Status.HURT | Status.LOADED, Status(0), ~Status.OK, list(Dir.__members__), Dir.N.opposite is Dir.S)


@lru_cache(None)
def paths(x, y):
    return 1 if 0 in (x, y) else paths(x - 1, y) + paths(x, y - 1)


print(paths(10, 10), paths.cache_info().misses)


class Machine:
    transitions = {('idle', 'start'): 'running', ('running', 'pause'): 'paused', ('paused', 'start'): 'running', ('running', 'stop'): 'idle'}

    def __init__(self):
        self.state, self.hooks, self.trail = 'idle', {}, []

    def on(self, state):
        return lambda hook: self.hooks.setdefault(state, []).append(hook) or hook

    def fire(self, event):
        try:
            new = self.transitions[self.state, event]
        except KeyError as e:
            raise RuntimeError(f'{event!r} is not possible while {self.state}') from e
        self.trail.append(f'{self.state}->{new}')
        self.state = new
        for hook in self.hooks.get(new, ()):
            hook(self)
        return self


m = Machine()


@m.on('running')
def announce(machine):
    print('running now, after', len(machine.trail))


print(m.fire('start').fire('pause').fire('start').trail)
m.fire('pause').fire('stop')

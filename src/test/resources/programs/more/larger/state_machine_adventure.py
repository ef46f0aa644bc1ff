"""A scripted text adventure: state machine, command parser, inventory, saved games."""
from __future__ import annotations

import copy
import enum
import json
import shlex
import sys
from dataclasses import dataclass, field
from typing import NamedTuple, Optional


class Direction(enum.Enum):
    NORTH = (0, -1)
    SOUTH = (0, 1)
    EAST = (1, 0)
    WEST = (-1, 0)

    @classmethod
    def parse(cls, word: str) -> Optional[Direction]:
        return next((d for d in cls if d.name.lower().startswith(word.lower())), None)

    def __neg__(self):
        return Direction(tuple(-c for c in self.value))


class State(enum.IntEnum):
    EXPLORING = enum.auto()
    FIGHTING = enum.auto()
    WON = enum.auto()
    DEAD = enum.auto()

    @property
    def over(self):
        return self >= State.WON


class Flags(enum.Flag):
    NONE = 0
    TAKEABLE = enum.auto()
    WEAPON = enum.auto()
    LIGHT = enum.auto()
    TOOL = TAKEABLE | WEAPON


class Point(NamedTuple):
    x: int
    y: int

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])


@dataclass
class Item:
    name: str
    flags: Flags = Flags.TAKEABLE
    power: int = 0


@dataclass
class Room:
    title: str
    items: list[Item] = field(default_factory=list)
    monster: int = 0
    dark: bool = False


class GameError(Exception):
    ...


def command(*names):
    def mark(func):
        func.names = names
        return func

    return mark


class Game:
    def __init__(self):
        self.rooms = {
            Point(0, 0): Room("a hall", [Item("lamp", Flags.TAKEABLE | Flags.LIGHT), Item("statue", Flags.NONE)]),
            Point(1, 0): Room("a kitchen", [Item("long knife", Flags.TOOL, 4)]),
            Point(1, 1): Room("a cellar", [Item("gold")], monster=9, dark=True),
        }
        self.here, self.bag, self.state, self.health, self.turns = Point(0, 0), [], State.EXPLORING, 10, 0
        self.commands = {name: func for func in map(lambda n: getattr(self, n), dir(type(self))) for name in getattr(func, "names", ())}

    room = property(lambda self: self.rooms[self.here])

    @property
    def lit(self):
        return not self.room.dark or any(Flags.LIGHT in item.flags for item in self.bag)

    def find(self, name, where):
        for item in where:
            if item.name == name or name in item.name.split():
                return item
        raise GameError(f"there is no {name} here")

    @command("look", "l")
    def look(self):
        if not self.lit:
            return "it is too dark"
        seen = ", ".join(item.name for item in self.room.items) or "nothing"
        exits = [d.name.lower() for d in Direction if self.here + d.value in self.rooms]
        return f"you are in {self.room.title}; you see {seen}; exits: {'/'.join(exits)}" + ("; a monster growls" if self.room.monster else "")

    @command("go", "walk")
    def go(self, where):
        direction = Direction.parse(where)
        if direction is None:
            raise GameError(f"{where!r} is no direction")
        if (there := self.here + direction.value) not in self.rooms:
            raise GameError(f"a wall in the {direction.name.lower()}")
        self.here = there
        self.state = State.FIGHTING if self.room.monster > 0 else State.EXPLORING
        return self.look()

    @command("take", "get")
    def take(self, name):
        item = self.find(name, self.room.items)
        if not item.flags & Flags.TAKEABLE:
            raise GameError(f"the {item.name} is too heavy")
        if self.state is State.FIGHTING:
            raise GameError("not while fighting")
        self.room.items.remove(item)
        self.bag.append(item)
        if item.name == "gold":
            self.state = State.WON
        return f"taken: {item.name}"

    @command("hit")
    def hit(self, weapon="fist"):
        if self.state is not State.FIGHTING:
            raise GameError("nothing to hit")
        power = 1 if weapon == "fist" else self.find(weapon, self.bag).power
        self.room.monster -= power
        if self.room.monster <= 0:
            self.state = State.EXPLORING
            return "the monster is dead"
        self.health -= 3
        if self.health <= 0:
            self.state = State.DEAD
        return f"monster {self.room.monster}, you {self.health}"

    @command("inventory", "i")
    def inventory(self):
        return "; ".join(f"{item.name} {item.flags!s}" for item in self.bag) or "empty-handed"

    def execute(self, line):
        verb, *args = shlex.split(line)
        try:
            handler = self.commands[verb]
            self.turns += 1
            return handler(*args)
        except KeyError:
            return f"I do not know how to {verb}"
        except TypeError as error:
            return f"what? ({error})"
        except GameError as error:
            return f"no: {error}"

    def to_json(self):
        return json.dumps({"at": self.here, "bag": [i.name for i in self.bag], "state": self.state, "health": self.health})


game = Game()
saved = None
for line in [
    "look", "take statue", "get lamp", "fly", "go up", "go north", "walk east", "take", "take knife please", "take 'long knife'",
    "i", "hit", "go south", "take gold", "hit fist", "hit knife", "save", "hit spoon", "hit knife", "hit knife", "look", "take gold",
]:
    if line == "save":
        saved = copy.deepcopy(game)
        continue
    print(f"> {line}\n{game.execute(line)}")
    if game.state.over:
        break
print(game.state, repr(game.state), game.state.name, int(game.state), game.turns, game.to_json(), file=sys.stdout)
print(saved.state, saved.health, saved.room.monster, saved.turns, saved.room is not game.room)
print(-Direction.NORTH, Direction["EAST"], Direction.parse("w"), Direction.parse("q"), Direction((0, 1)))
print(Flags.TOOL, Flags.WEAPON in Flags.TOOL, list(Flags.TOOL), ~Flags.LIGHT, Flags(0), Flags.TOOL ^ Flags.WEAPON, bool(Flags.NONE))
print(sorted(game.commands), Point(1, 2) + (3, 4), Point(1, 2)._replace(y=5))
print(State.WON > State.FIGHTING, max(State), State(2), [s.over for s in State], State.DEAD + 1)
print(game.commands["l"].__name__, "after the end")
saved.rooms[Point(1, 1)].monster = "nine"
saved.hit("knife")

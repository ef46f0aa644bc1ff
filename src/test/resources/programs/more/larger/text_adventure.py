"""A text adventure as a state machine, driven by a script of commands."""
ROOMS = {
    "hall": {
        "text": "You are in a dusty hall.",
        "exits": {"north": "library", "east": "kitchen"},
        "items": ["lamp"],
    },
    "library": {
        "text": "Books everywhere. A locked door leads west.",
        "exits": {"south": "hall", "west": "vault"},
        "items": ["book"],
        "locked": {"west": "key"},
    },
    "kitchen": {
        "text": "It smells of old soup.",
        "exits": {"west": "hall", "down": "cellar"},
        "items": ["knife", "bread"],
    },
    "cellar": {
        "text": "It is cold here.",
        "exits": {"up": "kitchen"},
        "items": ["key"],
        "dark": True,
    },
    "vault": {
        "text": "Gold! You have won.",
        "exits": {"east": "library"},
        "items": ["gold"],
        "final": True,
    },
}


class GameOver(Exception):
    pass


class Game:
    aliases = {"n": "north", "s": "south", "e": "east", "w": "west", "u": "up", "d": "down", "i": "inventory", "l": "look"}

    def __init__(self, rooms, start):
        self.rooms = {name: {**room, "items": list(room["items"])} for name, room in rooms.items()}
        self.here = start
        self.bag = []
        self.moves = 0
        self.lit = False

    @property
    def room(self):
        return self.rooms[self.here]

    def describe(self):
        if self.room.get("dark") and not self.lit:
            return "It is pitch dark."
        parts = [self.room["text"]]
        if self.room["items"]:
            parts.append("You see: " + ", ".join(sorted(self.room["items"])) + ".")
        parts.append("Exits: " + ", ".join(self.room["exits"]) + ".")
        return " ".join(parts)

    def execute(self, line):
        verb, *rest = line.lower().split() or ["look"]
        verb = self.aliases.get(verb, verb)
        self.moves += 1
        if verb in ("north", "south", "east", "west", "up", "down"):
            return self.do_go(verb)
        method = getattr(self, f"do_{verb}", None)
        if method is None:
            self.moves -= 1
            return f"I don't know how to {verb}."
        try:
            return method(*rest)
        except TypeError:
            return f"{verb.capitalize()} what?"

    def do_go(self, direction):
        if direction not in self.room["exits"]:
            return "You can't go that way."
        need = self.room.get("locked", {}).get(direction)
        if need and need not in self.bag:
            return f"The door is locked. You need a {need}."
        self.here = self.room["exits"][direction]
        text = self.describe()
        if self.room.get("final"):
            raise GameOver(text)
        return text

    def do_look(self):
        return self.describe()

    def do_take(self, item):
        if self.room.get("dark") and not self.lit:
            return "You fumble in the dark."
        if item not in self.room["items"]:
            return f"There is no {item} here."
        self.room["items"].remove(item)
        self.bag.append(item)
        return f"Taken: {item}."

    def do_drop(self, item):
        try:
            self.bag.remove(item)
        except ValueError:
            return f"You have no {item}."
        self.room["items"].append(item)
        return "Dropped."

    def do_use(self, item):
        if item == "lamp" and "lamp" in self.bag:
            self.lit = not self.lit
            return f"The lamp is {'on' if self.lit else 'off'}."
        return "Nothing happens."

    def do_inventory(self):
        return "You carry: " + (", ".join(self.bag) or "nothing") + "."


script = """look
take lamp
take sword
n
west
s
e
d
take key
use lamp
look
take key
dance
take
u
drop lamp
i
w

n
w
s"""
game = Game(ROOMS, "hall")
try:
    for command in script.split("\n"):
        print(">", command)
        print(game.execute(command))
except GameOver as end:
    print(f"*** {end} *** after {game.moves} moves")
else:
    print("the script ended first")
print(sorted(game.bag), game.here, ROOMS["hall"]["items"])

"""A small state machine with a parser, as beginners write it."""
import textwrap

ROOMS = {
    "hall": {"text": "A dusty hall. Doors lead north and east.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"text": "Shelves upon shelves.", "exits": {"south": "hall"}, "items": ["book", "key"]},
    "kitchen": {"text": "It smells of soup. A locked door is to the east.", "exits": {"west": "hall"}, "items": []},
    "garden": {"text": "Sunlight! You are free.", "exits": {}, "items": []},
}


class GameOver(Exception):
    pass


class Game:
    def __init__(self, rooms):
        self.rooms = rooms
        self.place = "hall"
        self.bag = []
        self.turns = 0
        self.commands = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith("do_")}

    def look(self):
        room = self.rooms[self.place]
        print(textwrap.fill(room["text"], 28))
        if room["items"]:
            print("You see:", ", ".join(sorted(room["items"])) + ".")

    def do_go(self, direction=None):
        """go DIRECTION: walk"""
        exits = self.rooms[self.place]["exits"]
        match direction:
            case None:
                print("Go where?")
            case "north" | "south" | "east" | "west" as way if way in exits:
                self.place = exits[way]
                self.look()
                if not self.rooms[self.place]["exits"]:
                    raise GameOver(self.turns)
            case "north" | "south" | "east" | "west":
                print("You bump into a wall.")
            case other:
                print(f"{other!r} is no direction.")

    def do_take(self, *things):
        """take THING...: put into your bag ('all' for everything)"""
        here = self.rooms[self.place]["items"]
        for thing in list(here) if things == ("all",) else things:
            try:
                here.remove(thing)
            except ValueError:
                print(f"No {thing} here.")
            else:
                self.bag.append(thing)
                print(f"Taken: {thing}.")

    def do_use(self, thing, *rest):
        """use THING [with ...]: try it"""
        if thing not in self.bag:
            print(f"You have no {thing}.")
        elif thing == "key" and self.place == "kitchen":
            self.rooms["kitchen"]["exits"]["east"] = "garden"
            print("Click!")
        else:
            print("Nothing happens.")

    def do_bag(self):
        """bag: what you carry"""
        print("You carry", " and ".join(self.bag) or "nothing", end=".\n")

    def do_help(self):
        """help: this"""
        for name, command in sorted(self.commands.items()):
            print(f"  {command.__doc__:<44}|")

    def run(self, lines):
        self.look()
        for line in lines:
            print(">", line)
            name, *args = line.lower().split() or [""]
            self.turns += 1
            command = self.commands.get(name)
            if command is None:
                close = [c for c in self.commands if c[:1] == name[:1]]
                print("What?" + (f" Did you mean {close[0]}?" if close else ""))
                continue
            try:
                command(*args)
            except TypeError as e:
                print("Pardon?", e)
            except GameOver as over:
                print(f"The end, after {over} turns.")
                return True
        return False


won = Game(ROOMS).run(["help", "take lamp sword", "bag", "go up", "go", "go west", "", "tale", "use", "go north", "take all", "bag", "go south", "use key",
                       "go east", "use book", "go east", "use key with door", "bag now", "GO EAST", "go west"])
print("won" if won else "lost", {name: room["items"] for name, room in ROOMS.items() if room["items"]})

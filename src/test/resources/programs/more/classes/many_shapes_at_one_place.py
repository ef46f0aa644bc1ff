# The same line reads, calls and sets attributes of instances of many classes, which change meanwhile.
class Base:
    kind = "base"
    shared = []

    def __init__(self, n):
        self.n = n

    def twice(self):
        return self.n * 2

    @property
    def label(self):
        return f"{self.kind}:{self.n}"

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def add(a, b):
        return a + b


class One(Base):
    kind = "one"


class Two(Base):
    def __init__(self, n):
        self.extra = -n
        super().__init__(n)

    def twice(self):
        return "two"


class Three(Base):
    @property
    def label(self):
        raise AttributeError("no label")

    def __getattr__(self, name):
        return "instead of " + name


class Four(Base):
    kind = property(lambda self: "four")
    twice = staticmethod(lambda: "plain")


class Five(Base):
    n = 5

    def __init__(self, n):
        pass


class Six(Base):
    def __getattribute__(self, name):
        return name if name == "kind" else super().__getattribute__(name)


CLASSES = [Base, One, Two, Three, Four, Five, Six]


def look(thing):
    return thing.kind, thing.label, thing.twice(), type(thing).kind if type(thing) is not Four else None


def count(thing):
    thing.n = thing.n + 1
    return thing.n


for turn in range(4):
    for cls in CLASSES:
        thing = cls.make(turn)
        print(cls.__name__, look(thing), count(thing), cls.add(1, turn), cls.shared is Base.shared)
    if turn == 1:
        One.kind = "uno"
        Base.twice = lambda self: "thrice"
        Two.label = "a value"
    elif turn == 2:
        del One.kind
        Base.make = staticmethod(lambda n: One(n))
        Five.n = property(lambda self: 50, lambda self, value: print("set", value))

# An instance that keeps its attributes in a dict, and one with more of them than share a shape, may get one that hides a method.
single = Base(1)
own = vars(single)
many = Base(2)
for i in range(70):
    setattr(many, f"a{i}", i)
for turn in range(4):
    for thing in (single, many):
        print(thing.twice(), thing.kind)
    if turn == 1:
        own["twice"] = lambda: "own"
        own["kind"] = "mine"
        many.twice = lambda: "own, too"
        many.kind = "mine, too"
    elif turn == 2:
        del own["twice"], own["kind"], many.twice, many.kind


# What lies in a class becomes a descriptor when its own class gets a __get__.
class Plain:
    pass


class Holder:
    held = Plain()


for turn in range(4):
    print(type(Holder().held).__name__, type(Holder.held).__name__)
    if turn == 1:
        Plain.__get__ = lambda self, instance, owner: "bound"
    elif turn == 2:
        del Plain.__get__

def say(name, value=None):
    print(name, end=" ")
    return value


def end(title):
    print("|", title)


class Box:
    def __init__(self):
        self.__dict__["items"] = {}

    def __getitem__(self, key):
        print("get", key, end=" ")
        return self.items.get(key, 0)

    def __setitem__(self, key, value):
        print("set", key, value, end=" ")
        self.items[key] = value

    def __delitem__(self, key):
        print("del", key, end=" ")

    def __setattr__(self, name, value):
        print("setattr", name, value, end=" ")

    def __getattr__(self, name):
        print("getattr", name, end=" ")
        return 5

    def __delattr__(self, name):
        print("delattr", name, end=" ")


box = Box()
say("object", box)[say("key", "k")] = say("value", 1)
end("subscript")
say("a", box)[say("b", 1)], say("c", box).x = say("d", (1, 2))
end("tuple target")
say("object", box)[say("key", "k")] += say("value", 2)
end("augmented subscript")
say("object", box).field += say("value", 2)
end("augmented attribute")
del say("x", box)[say("i", 1)], say("y", box).z
end("del")
{say("k1", 1): say("v1"), say("k2", 2): say("v2"), **say("more", {3: 4})}
end("dict display")
{say("k", i): say("v", i) for i in say("source", [1, 2]) if say("test", True)}
end("dict comprehension")
(lambda *a, **k: say("call"))(say(1), *say("star", [2]), x=say("kw"), **say("stars", {"y": 3}))
end("call")
(lambda *a, **k: say("call", None))(x=say("kw"), *say("star", [2]))
end("keyword before star")
say("yes", 1) if say("cond", False) else say("no", 2)
end("conditional")
say(1, 1) < say(2, 2) < say(3, 1) < say(4, 9)
end("comparison chain")
say("l", [1, 2, 3])[say("from", 0) : say("to", 2) : say("by", 1)]
end("slice")
say("a", 1) + say("b", 2) * say("c", 3) ** say("d", 2)
end("arithmetic")
a = box[say("first target", 9)] = say("source", 3)
end("chain of targets")
f"{say('one', 1)!r:{say('width', 4)}}{say('two', 2)}"
end("f-string")


@say("decorator 1", lambda f: say("apply 1", f))
@say("decorator 2", lambda f: say("apply 2", f))
def function(a=say("default a"), *, b=say("default b")) -> say("returns"):
    pass


end("def")


class Derived(say("base", object), metaclass=say("meta", type)):
    say("body")


end("class")
for box[say("target", 0)] in say("iterable", [1, 2]):
    say("loop")
end("for")
x: say("annotation", int) = say("value", 1)
end("annotated")
box[say("ai", 1)]: say("annotation", int) = say("value", 1)
end("annotated subscript")
try:
    assert say("test", 0), say("message", "m")
except AssertionError as error:
    print(repr(error))
try:
    say("f", None)(say("argument"))
except TypeError as error:
    print(error)

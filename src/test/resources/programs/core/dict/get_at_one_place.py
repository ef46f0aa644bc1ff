# dict.get with keys of every kind, from one place of the program; and texts with nothing to strip.
class Key:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return isinstance(other, Key) and self.name == other.name

    def __hash__(self):
        return hash(self.name)


class Table(dict):
    def get(self, key, default=None):
        return "own", super().get(key, default)


class Loud(dict):
    def __missing__(self, key):
        return "missing"


def find(table, key, default):
    try:
        return table.get(key, default)
    except TypeError as e:
        return str(e)


table = {1: "int", "one": "text", 2.5: "float", (1, "a"): "tuple", Key("k"): "object", None: "none", 10**30: "big"}
for key in 1, True, 1.0, "one", "two", 2.5, 2, (1, "a"), (1, "b"), Key("k"), Key("l"), None, 10**30, -1, [1], {}, "o" + "ne":
    print(repr(key) if not isinstance(key, Key) else "Key", find(table, key, 0), find(table, key, 1.5), find(table, key, None))
print(find(Table(table), "one", 3), find(Table(table), "two", 3), find(Loud(a=1), "b", 3), find(Loud(a=1), "a", 3))
print(find({"a": None}, "a", 5), find({"a": 2**70}, "a", 5))
print(dict.get({"a": 1}, "a"), dict.get({}, "a"), {"é": 1, "ÿÿÿÿÿÿÿÿ": 2, "\u0100bcdefgh": 3, "😀": 4}.get("ÿ" * 8, 0))
for text in "plain", "", "a", " both ", "xplainx", "\u3000wide", "äöü", "😀😀":
    print([part for part in (text.strip(), text.lstrip(), text.rstrip(), text.strip("x"), text.strip(""), text.strip("😀"))])
    print(text.strip() is text, text.strip("x") is text, text.lstrip() is text, text.rstrip("x") is text)

class K:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value

    def __complex__(self):
        return self.value

    def __length_hint__(self):
        return self.value

    def __iter__(self):
        return iter([1])


class Index:
    def __index__(self):
        return 4


class Hint:
    def __length_hint__(self):
        return "x"

    def __iter__(self):
        return iter([1])


for title, function in (
    ("len", lambda: len(K(Index()))),
    ("truth", lambda: bool(K(Index()))),
    ("complex", lambda: complex(K(5))),
    ("complex", lambda: complex(K(2.0))),
    ("hint", lambda: list(Hint())),
    ("zip", lambda: zip([], strict=1, bad=2)),
    ("reversed", lambda: reversed()),
    ("delattr", lambda: delattr(5, "real")),
    ("null", lambda: type("a" + chr(0), (), {})),
):
    try:
        print(title, function())
    except Exception as error:
        print(title, type(error).__name__, error)

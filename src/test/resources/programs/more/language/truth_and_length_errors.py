def make(**methods):
    return type("K", (), {f"__{k}__": (lambda self, *a, v=v: v) for k, v in methods.items()})()


def attempt(title, function):
    try:
        print(title, "->", function())
    except Exception as error:
        print(title, "->", type(error).__name__ + ":", error)


for value in (True, False, 1, 0, None, "yes", 2.5, [], NotImplemented):
    attempt(f"bool {value!r}", lambda: bool(make(bool=value)))
for value in (0, 3, -1, True, 2.0, "3", None, 1 << 70, -(1 << 70)):
    attempt(f"len {value!r}", lambda: len(make(len=value)))
    attempt(f"truth by len {value!r}", lambda: bool(make(len=value)))
attempt("bool before len", lambda: bool(make(bool=False, len=3)))
for value in (5, 2.0, "x", None, make(index=3)):
    shown = "index" if type(value).__name__ == "K" else value
    k = make(index=value)
    for title, function in (("list", lambda: [0, 1, 2, 3, 4, 5, 6][k]), ("slice", lambda: "abcdefgh"[k:]), ("hex", lambda: hex(k)),
                            ("range", lambda: range(k)), ("int", lambda: int(k)), ("float", lambda: float(k)),
                            ("repeat", lambda: [1] * k), ("chr", lambda: chr(k)), ("round", lambda: round(1.23456789, k))):
        attempt(f"index {shown!r} {title}", function)
for value in (5, 2.0, "x", None):
    attempt(f"int {value!r}", lambda: int(make(int=value)))
    attempt(f"float {value!r}", lambda: float(make(float=value)))
    attempt(f"hash {value!r}", lambda: hash(make(hash=value)))
    attempt(f"repr {value!r}", lambda: repr(make(repr=value)))
    attempt(f"str {value!r}", lambda: str(make(str=value)))
    attempt(f"format {value!r}", lambda: format(make(format=value)))
    attempt(f"bytes {value!r}", lambda: bytes(make(bytes=value)))
    attempt(f"iter {value!r}", lambda: iter(make(iter=value)))
    attempt(f"contains {value!r}", lambda: 1 in make(contains=value))
    attempt(f"dir {value!r}", lambda: dir(make(dir=value)))
    attempt(f"reversed {value!r}", lambda: reversed(make(reversed=value)))
    attempt(f"eq {value!r}", lambda: (make(eq=value) == 1, make(eq=value) != 1, make(eq=value) in [1], [make(eq=value)] == [2]))
    attempt(f"lt {value!r}", lambda: (make(lt=value) < 1, sorted([make(lt=value), make(lt=value)]) is None, min(1, make(lt=value)) == 1))
    attempt(f"divmod {value!r}", lambda: divmod(make(divmod=value), 2))
    attempt(f"bool and or {value!r}", lambda: (make(len=0) and 1) is None or not make(bool=value))
    attempt(f"ceil {value!r}", lambda: (round(make(round=value)), abs(make(abs=value)), -make(neg=value)))

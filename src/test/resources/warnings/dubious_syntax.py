x = 5
if x is 5: print("five")
print(x is not "a", x is None, x is True, None is x, not x is 7, x is ())
while x is -1 or x < 2 is 3: pass
assert (x, "always")
assert x, "ok"
def f():
    try: return [1, 2] [3, 4]
    except TypeError as e: print(e)
    finally: print(x is 'q')
f()
for g in (
    lambda: (1, 2)("a"),
    lambda: "abc"(1),
    lambda: [1](2),
    lambda: {1: 2}(),
    lambda: None(),
    lambda: {1}[0],
    lambda: 5[1],
    lambda: None[0],
    lambda: "a"["b"],
    lambda: [1][1.5],
    lambda: (x for x in [])[0],
    lambda: (lambda: 0)[1],
    lambda: f"{x}"(),
    lambda: ...[0],
    lambda: b"a"[None],
    lambda: (1, x)["a"],
    lambda: {1: 2}["a"],
    lambda: [1][True],
    lambda: "abc"[x],
    lambda: 1.5[2],
    lambda: 2j[0],
    lambda: 10**30 (4),
):
    try: g()
    except Exception as e: print(type(e).__name__, e)

def say(x):
    print("eval", x)
    return x


class F:
    def __repr__(self):
        return "F"

    def __call__(self, *args, **kwargs):
        return args, kwargs


f = F()


print(say(f)(say(1), *say([2, 3]), say(4), **say({"a": 5}), b=say(6)))
print(say(1) + say(2) * say(3) - say(4) ** say(2))
print(say(1) < say(2) < say(3), say(3) < say(2) < say(1))
print([say(1), say(2)][say(0)], {say("k"): say("v"), say("k2"): say("v2")})
x = {}
x[say("key")] = say("value")
print(x)
say(x)[say("n")] = say(1)
x[say("n")] += say(2)
print(x)
a, x[say("z")] = say((1, 2))
print(a, x)
print(say(0) or say("") or say([]) or "none", say(1) and say(2) and say(0) and say(3))
print(say("yes") if say(False) else say("no"))
print(f"{say(1)} {say(2):>{say(4)}}")
print((lambda p=say("default"): p)())


def g(p: say("annotation") = say("d1"), *, q=say("d2")) -> say("returns"):
    return p, q


print(g())
assert say(True), say("not evaluated")
del x[say("z")]
print(x)

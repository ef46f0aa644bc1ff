def run(items, stop):
    for item in items:
        try:
            if item == stop:
                break
            if item < 0:
                continue
            print("item", item)
        finally:
            print("finally", item)
    else:
        print("else")
    return "done"


print(run([1, -2, 3], 3))
print(run([1, -2, 3], 9))


def nested():
    for i in range(3):
        for j in range(3):
            if j == i:
                break
        else:
            print("never equal", i)
            continue
        if i == 2:
            return i, j
    else:
        return "all"


print(nested())
n = 3
while n:
    n -= 1
    if n == 5:
        break
else:
    print("while else", n)


def returns():
    for how in ("return", "break", "raise"):
        while True:
            try:
                if how == "return":
                    return how
                raise ValueError(how)
            except ValueError:
                break
            finally:
                print("leaving", how)
                if how == "return":
                    break
    return "end"


print(returns())


def overriding():
    try:
        return "try"
    finally:
        return "finally"


def swallowing():
    try:
        raise KeyError("lost")
    finally:
        return "swallowed"


print(overriding(), swallowing())


def late(x):
    try:
        return x
    finally:
        x = "changed"


print(late("kept"))

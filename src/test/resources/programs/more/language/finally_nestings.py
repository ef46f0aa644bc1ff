def log(*words):
    print(*words, end="; ")


def return_in_finally():
    try:
        return log("try") or 1
    finally:
        return 2


def swallowing():
    try:
        1 / 0
    finally:
        return "swallowed"


def continue_in_finally():
    out = []
    for i in range(4):
        try:
            if i == 1:
                raise KeyError(i)
            if i == 2:
                return "never"
            out.append(i)
        finally:
            continue
    return out


def break_in_finally():
    while True:
        try:
            return log("try") or "lost"
        finally:
            break
    return "after"


def value_is_fixed_early():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    for i in range(3):
        try:
            try:
                if i == 0:
                    continue
                if i == 1:
                    raise ValueError(i)
                break
            finally:
                log("inner", i)
        except ValueError as error:
            log("caught", error)
        else:
            log("else", i)
        finally:
            log("outer", i)
    else:
        log("no break")
    return i


def return_through_three():
    try:
        try:
            try:
                return log("value") or "r"
            finally:
                log(1)
        finally:
            log(2)
    finally:
        log(3)


def raise_in_else():
    try:
        log("try")
    except ValueError:
        log("wrong")
    else:
        raise ValueError("from else")
    finally:
        log("finally")


def contexts():
    try:
        try:
            raise KeyError("a")
        finally:
            raise ValueError("b")
    except ValueError as error:
        return repr(error), repr(error.__context__), error.__suppress_context__


def handler_returns():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as error:
            return error.args
        finally:
            log("e" in locals(), "error" in locals())


def generator():
    try:
        yield 1
        try:
            yield 2
        finally:
            log("inner closed")
            yield "in finally"
    finally:
        log("outer closed")


def while_else():
    n = 0
    while n < 3:
        n += 1
        try:
            continue
        finally:
            log(n)
    else:
        return "else"


for function in (return_in_finally, swallowing, continue_in_finally, break_in_finally, value_is_fixed_early, nested,
                 return_through_three, raise_in_else, contexts, handler_returns, while_else):
    try:
        result = function()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(function.__name__, "=", result)
g = generator()
print(next(g), next(g), next(g))
try:
    g.close()
except RuntimeError as error:
    print(error)
g = generator()
next(g), next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
print(list(g))

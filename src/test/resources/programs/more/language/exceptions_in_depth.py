class AppError(Exception):
    def __init__(self, code, message="no message"):
        super().__init__(code, message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[1]}"


class NotFound(AppError, LookupError):
    pass


def find(key):
    try:
        return {"a": 1}[key]
    except KeyError as e:
        raise NotFound(404, f"{key} is missing") from e


for key in "ab":
    try:
        print(find(key))
    except LookupError as e:
        print(repr(e), e, e.code, repr(e.__cause__), e.__suppress_context__, isinstance(e, AppError))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")
except ValueError as e:
    print(repr(e.__context__), e.__cause__)
try:
    try:
        raise KeyError("inner")
    except KeyError:
        raise ValueError("outer") from None
except ValueError as e:
    print(repr(e.__context__), e.__suppress_context__)


def order():
    try:
        print("try")
        yield 1
    except GeneratorExit:
        print("exit")
        raise
    else:
        print("else")
    finally:
        print("finally")


steps = order()
print(next(steps))
steps.close()
list(order())
e = ValueError("a", 2)
print(e.args, str(e), repr(e), str(KeyError("k")), str(ValueError()), repr(OSError(2, "No such file")), str(OSError(2, "No such file", "f.txt")))
e.add_note("a note")
e.add_note("another")
print(e.__notes__, e.with_traceback(None) is e)
for make in (lambda: raise_(ValueError), lambda: raise_("text"), lambda: raise_(None), lambda: raise_(ValueError("x"), 5), lambda: raise_(int)):
    def raise_(what, cause=None):
        if cause is None:
            raise what
        raise what from cause
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    try:
        raise ValueError(1)
    except (TypeError, ValueError) as e:
        e.extra = "kept"
        raise
except ValueError as e:
    print(e.extra, e.__traceback__.tb_lineno)
try:
    e
except NameError as error:
    print(error)
try:
    try:
        raise TypeError("t")
    finally:
        raise KeyError("k")
except KeyError as error:
    print(repr(error.__context__))


def depth(n):
    return depth(n + 1)


try:
    depth(0)
except RecursionError as error:
    print(error)
try:
    raise ExceptionGroup("many", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3)])])
except* ValueError as group:
    print(repr(group), group.exceptions)
except* TypeError as group:
    print(repr(group.exceptions[0]))
print(issubclass(FileNotFoundError, OSError), KeyboardInterrupt.__bases__, StopIteration(5).value, SystemExit(3).code, UnicodeError.__mro__[1].__name__)
assert not [], "empty is false"
raise AppError(500)

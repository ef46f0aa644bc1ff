"""Layers of errors: wrapping, retrying, cleaning up, notes, and an end with a chain."""
import contextlib
import functools
import sys
import traceback


class AppError(Exception):
    code = 1

    def __init__(self, message, *, details=None):
        super().__init__(message)
        self.details = details or {}

    def __str__(self):
        text = super().__str__()
        if self.details:
            text += " [" + ", ".join(f"{k}={v}" for k, v in self.details.items()) + "]"
        return text


class StorageError(AppError):
    code = 2


class NotFound(StorageError, KeyError):
    code = 44


class RetryExhausted(AppError):
    code = 3

    def __init__(self, func, attempts):
        super().__init__(f"{func.__name__} failed {len(attempts)} times")
        self.attempts = attempts


def retry(times=3, on=(Exception,)):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            attempts = []
            for attempt in range(1, times + 1):
                try:
                    return func(*args, attempt=attempt, **kwargs)
                except on as error:
                    attempts.append(error)
                    last = error
            raise RetryExhausted(func, attempts) from last

        return wrapper

    return decorate


class Store:
    def __init__(self):
        self.data = {"a": 1, "bad": "x"}
        self.events = []

    def __enter__(self):
        self.events.append("open")
        return self

    def __exit__(self, exc_type, exc, tb):
        self.events.append(f"close {exc_type.__name__ if exc_type else None}")
        return exc_type is not None and issubclass(exc_type, NotFound)

    def get(self, key):
        try:
            return self.data[key]
        except KeyError as error:
            raise NotFound(f"no {key!r}", details={"known": sorted(self.data)}) from error

    def number(self, key):
        value = self.get(key)
        try:
            return int(value)
        except ValueError:
            raise StorageError("corrupt")


@retry(times=3, on=(ConnectionError, TimeoutError))
def flaky(limit, *, attempt):
    if attempt < limit:
        raise ConnectionError(f"attempt {attempt}")
    return f"ok after {attempt}"


@contextlib.contextmanager
def translating(kind, target):
    try:
        yield
    except kind as error:
        error.add_note(f"translated to {target.__name__}")
        raise target(str(error)) from error


def describe(error, depth=0):
    print("  " * depth + f"{type(error).__name__}: {error}" + "".join(f" ({note})" for note in getattr(error, "__notes__", ())))
    if error.__cause__:
        describe(error.__cause__, depth + 1)
    elif error.__context__ and not error.__suppress_context__:
        print("  " * depth + "during:")
        describe(error.__context__, depth + 1)


def cleanup():
    order = []
    try:
        try:
            order.append("try")
            raise ValueError("first")
        finally:
            order.append("finally")
            try:
                raise TypeError("second")
            except TypeError:
                order.append("inner")
    except ValueError as error:
        order.append(repr(error.__context__))
    else:
        order.append("else")
    return order


store = Store()
with store as s:
    print(s.number("a"))
    s.get("zz")
    print("not reached")
print(store.events)
for action in (lambda: store.get("q"), lambda: store.number("bad"), lambda: flaky(2), lambda: flaky(9)):
    try:
        print(action())
    except AppError as error:
        describe(error)
        print(error.code, isinstance(error, KeyError), len(error.args))
print(cleanup())
try:
    with translating(ZeroDivisionError, AppError):
        1 / 0
except AppError as error:
    describe(error)
    lines = traceback.format_exception_only(type(error), error)
    print(lines, traceback.format_exception_only(error.__cause__))
with contextlib.suppress(KeyError, IndexError):
    [][1]
with contextlib.ExitStack() as stack:
    for name in "abc":
        stack.callback(print, "closing", name)
    stack.push(lambda kind, value, tb: print("saw", kind, value) or True)
    stack.enter_context(contextlib.suppress(ZeroDivisionError))
    raise LookupError("in the stack")
try:
    try:
        {}["missing"]
    except KeyError:
        raise RuntimeError("outer") from None
except RuntimeError:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, value.__suppress_context__, type(value.__context__).__name__, tb.tb_lineno > 100)
try:
    raise StopIteration("odd")
except StopIteration as stop:
    print(stop.value)
try:
    sys.exit(AppError("leaving", details={"why": 1}))
except SystemExit as end:
    print(repr(end.code))


def level3(n):
    return [10 // i for i in range(n, -1, -1)]


def level2(n):
    try:
        return level3(n)
    except ZeroDivisionError as error:
        error.add_note("while dividing\nmany numbers")
        raise StorageError("level 2 failed", details={"n": n}) from error


def level1():
    try:
        level2(2)
    except StorageError:
        undefined_name


level1()

from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
import io


class Resource(AbstractContextManager):
    live = []

    def __init__(self, name, fail=None, swallow=()):
        self.name, self.fail, self.swallow = name, fail, swallow

    def __enter__(self):
        if self.fail == "enter":
            raise OSError(f"{self.name} cannot be opened")
        Resource.live.append(self.name)
        print("open", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        Resource.live.remove(self.name)
        print("close", self.name, kind and kind.__name__, value)
        if self.fail == "exit":
            raise RuntimeError(f"{self.name} cannot be closed")
        return bool(kind and issubclass(kind, self.swallow))

    def close(self):
        print("closed", self.name)


with Resource("a") as a, Resource("b") as b:
    print(a.name, b.name, Resource.live)
with (
    Resource("c", swallow=(KeyError,)),
    Resource("d"),
):
    raise KeyError("lost")
print("after", Resource.live)
for fail in ("enter", "exit"):
    try:
        with Resource("outer"), Resource("inner", fail):
            print("body")
            raise ValueError("body")
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))


@contextmanager
def step(name, *, swallow=False):
    print("begin", name)
    try:
        yield name.upper()
    except ArithmeticError as e:
        print("caught", e)
        if not swallow:
            raise
    else:
        print("fine", name)
    finally:
        print("end", name)


with step("one") as name:
    print(name)
with step("two", swallow=True):
    1 / 0
try:
    with step("three"):
        raise OverflowError("big")
except ArithmeticError as e:
    print("out", e)


@step("decorating")
def decorated(x):
    print("in", x)
    return x


print(decorated(5), decorated(6))
with ExitStack() as stack:
    for n in "xyz":
        stack.enter_context(Resource(n))
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda kind, value, tb: print("pushed", kind))
    kept = stack.pop_all()
print("not closed yet", Resource.live)
kept.close()


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for broken in (never, twice):
    try:
        with broken():
            pass
    except RuntimeError as e:
        print(e)
with suppress(KeyError, IndexError), closing(Resource("thing")) as thing:
    [].pop()
out = io.StringIO()
with redirect_stdout(out), nullcontext("n") as n:
    print("captured", n)
print(repr(out.getvalue()))


def early():
    for i in range(3):
        with Resource(f"loop{i}"):
            if i == 0:
                continue
            return i


print(early())
for bad in (5, Resource, object()):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)

import functools
import inspect


class Base:
    """The base."""

    def run(self):
        """What run does.

            Indented.
        """

    @property
    def size(self):
        """How large."""
        return 1

    @staticmethod
    def helper():
        pass


class Child(Base):
    def run(self):
        return 2

    @property
    def size(self):
        return 2


def f(a, b: int = 2, *args: str, c, d=4, **kw) -> bool:
    return True


def g():
    yield 1


async def co():
    pass


print(inspect.getdoc(Child), inspect.getdoc(Child.run), inspect.getdoc(Child().run), inspect.getdoc(Child.size), inspect.getdoc(f))
gen = g()
print(inspect.getgeneratorstate(gen))
next(gen)
print(inspect.getgeneratorstate(gen))
print(list(gen), inspect.getgeneratorstate(gen))
c = co()
print(inspect.getcoroutinestate(c))
c.close()
print(inspect.getcoroutinestate(c))


def aware():
    print(inspect.getgeneratorstate(running))
    yield


running = aware()
next(running)
print(inspect.getcallargs(f, 1, c=3))
print(inspect.getcallargs(f, 1, 2, 3, 4, c=5, z=6))
for arguments in ((), (1, 2, 3)):
    try:
        inspect.getcallargs(f, *arguments)
    except TypeError as e:
        print(type(e).__name__)
print(inspect.get_annotations(f), inspect.get_annotations(Base))
print(type(inspect.getattr_static(Child(), 'size')).__name__, type(inspect.getattr_static(Child, 'helper')).__name__)
print(inspect.getattr_static(Child(), 'nope', 'default'))
try:
    inspect.getattr_static(Child(), 'nope')
except AttributeError as e:
    print(e)
print(inspect.signature(functools.partial(f, 1)), inspect.signature(functools.partial(f, b=5)), inspect.signature(functools.partial(f, 1, 2, c=3)))
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Child) if not a.name.startswith('__')])
print(inspect.ismethoddescriptor(str.join), inspect.ismethoddescriptor(f), inspect.ismethoddescriptor(Base.size))

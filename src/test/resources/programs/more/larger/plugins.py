"""A plug-in registry: __init_subclass__, decorators, abstract bases, descriptors, protocols."""
import abc
import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, Generic, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")
K = TypeVar("K", bound=str)


class PluginError(Exception):
    pass


class Plugin(abc.ABC):
    registry: ClassVar[dict[str, type["Plugin"]]] = {}
    priority = 0

    def __init_subclass__(cls, /, name=None, abstract=False, **kwargs):
        super().__init_subclass__(**kwargs)
        if abstract:
            return
        key = name or cls.__name__.lower()
        if key in Plugin.registry:
            raise PluginError(f"{key!r} is registered twice: {Plugin.registry[key].__qualname__}, {cls.__qualname__}")
        cls.key = key
        Plugin.registry[key] = cls

    @abc.abstractmethod
    def apply(self, text: str) -> str:
        """Transform a text."""

    @property
    @abc.abstractmethod
    def label(self) -> str: ...

    @classmethod
    def create(cls, key, *args, **options):
        try:
            factory = cls.registry[key]
        except KeyError:
            raise PluginError(f"no plugin {key!r}; known: {', '.join(sorted(cls.registry))}") from None
        return factory(*args, **options)

    def __repr__(self):
        return f"<{type(self).__name__} {self.label}>"


class Upper(Plugin):
    label = "upper-case"

    def apply(self, text):
        return text.upper()


class Repeat(Plugin, name="x"):
    priority = 5

    def __init__(self, times=2, *, sep=""):
        self.times, self.sep = times, sep

    @property
    def label(self):
        return f"{self.times} times"

    def apply(self, text):
        return self.sep.join([text] * self.times)


class Wrapping(Plugin, abstract=True):
    left = right = "|"

    def apply(self, text):
        return f"{self.left}{text}{self.right}"


class Brackets(Wrapping):
    left, right, label = "[", "]", "brackets"


class Braces(Brackets):
    left, right = "{}"


@runtime_checkable
class Applies(Protocol):
    def apply(self, text: str) -> str: ...


class Commands(Generic[T]):
    """A registry by decorator."""

    def __init__(self):
        self._commands: dict[str, Callable[..., T]] = {}

    def command(self, func=None, *, name=None, aliases=()):
        if func is None:
            return functools.partial(self.command, name=name, aliases=aliases)

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            wrapper.calls += 1
            return func(*args, **kwargs)

        wrapper.calls = 0
        for key in (name or func.__name__, *aliases):
            self._commands[key] = wrapper
        return wrapper

    def run(self, line: str) -> T:
        verb, *args = line.split()
        return self._commands[verb](*args)

    def __len__(self):
        return len(self._commands)

    def __iter__(self):
        return iter(sorted(self._commands))

    def __contains__(self, key):
        return key in self._commands


commands = Commands[str]()


@commands.command
def greet(name="you"):
    """Say hello."""
    return f"hello, {name}"


@commands.command(name="sum", aliases=["add", "plus"])
def add_all(*numbers):
    return str(sum(map(int, numbers)))


class Validated:
    """A descriptor with a name."""

    def __init__(self, check, message):
        self.check, self.message = check, message

    def __set_name__(self, owner, name):
        self.slot = "_" + name
        owner.fields = (*getattr(owner, "fields", ()), name)

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.slot)

    def __set__(self, instance, value):
        if not self.check(value):
            raise ValueError(f"{self.slot[1:]} {self.message}, not {value!r}")
        setattr(instance, self.slot, value)


class Config:
    size = Validated(lambda v: isinstance(v, int) and v > 0, "must be a positive int")
    mode = Validated({"fast", "slow"}.__contains__, "must be fast or slow")

    def __init__(self, **options):
        for key, value in options.items():
            if key not in self.fields:
                raise TypeError(f"unexpected option {key}")
            setattr(self, key, value)


def attempt(func, *args, **kwargs):
    try:
        return func(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(sorted(Plugin.registry), Braces.key, Plugin.registry["x"].__name__)
chain = [Plugin.create("upper"), Plugin.create("x", 3, sep="-"), Plugin.create("braces")]
print(chain, functools.reduce(lambda text, plugin: plugin.apply(text), chain, "abc"))
print(sorted(chain, key=lambda p: (-p.priority, p.label)))
print(attempt(Plugin.create, "nope"))
print(attempt(Plugin))
print(attempt(type, "Half", (Plugin,), {"label": "h"}).__name__)
print(attempt(Plugin.registry["half"]))
print(attempt(type("Upper2", (Plugin,), {"key": 1, "label": "", "apply": lambda s, t: t})))
print(attempt(lambda: type("Upper", (Plugin,), {})))
print(attempt(Plugin.create, "x", 1, 2))
print(attempt(Plugin.create, "x", size=1))
print(isinstance(Upper(), Applies), isinstance("", Applies), issubclass(Braces, Applies))
print(commands.run("greet"), commands.run("greet Bob"), commands.run("plus 1 2 3"), commands.run("sum"))
print(list(commands), len(commands), "add" in commands, greet.calls, add_all.calls, greet.__doc__, add_all.__name__)
print(attempt(commands.run, "fly away"), attempt(commands.run, "greet a b"), attempt(commands.run, "sum x"))
config = Config(size=3, mode="fast")
print(config.size, config.mode, Config.fields, vars(config), type(Config.__dict__["size"]).__name__)
for options in ({"size": 0}, {"mode": "medium"}, {"colour": 1}, {"size": "3"}):
    print(attempt(Config, **options))
print(Plugin.__abstractmethods__ == {"apply", "label"}, Wrapping.__abstractmethods__, Upper.__abstractmethods__)
print(isinstance({}, Mapping), isinstance([], Iterable), issubclass(Commands, Iterable))
print(Commands[int])
print([c.__name__ for c in Braces.__mro__])
print(isinstance(Plugin, type), callable(greet), Repeat.__init__.__defaults__, Repeat.__init__.__kwdefaults__)

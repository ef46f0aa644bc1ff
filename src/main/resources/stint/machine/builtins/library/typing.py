"""Type hints. They are accepted, shown as CPython shows them, and not checked."""
import abc
import builtins
import collections
import collections.abc
import contextlib
import functools
import re
import sys
import types

TYPE_CHECKING = False


def _show(kind):
    if kind is ...:
        return "..."
    if kind is None:
        return "None"
    if isinstance(kind, type):
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(kind, list):
        return "[" + ", ".join([_show(one) for one in kind]) + "]"
    return repr(kind)


def _as_tuple(key):
    return key if isinstance(key, tuple) else (key,)


def _hint(key):
    """What stands in brackets: None means its class, a text a reference to come."""
    if key is None:
        return type(None)
    return ForwardRef(key) if isinstance(key, str) else key


class _Hint:
    """Anything that can stand in a hint beside classes."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")


def _instance(form, args, kwargs):
    origin = form.__origin__
    if origin.__module__ == "builtins":
        raise TypeError(f"Type {form._name} cannot be instantiated; use {origin.__name__}() instead")
    return origin(*args, **kwargs)


class ForwardRef(_Hint):
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__ \
            and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))


class _Parameter(_Hint):
    def __repr__(self):
        return self._sign + self.__name__


class TypeVar(_Parameter):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self._sign = "+" if covariant else "-" if contravariant else "~"


class ParamSpec(_Parameter):
    _sign = "~"

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__bound__ = bound
        self.args = self
        self.kwargs = self


class TypeVarTuple(_Parameter):
    _sign = ""

    def __init__(self, name):
        self.__name__ = name

    def __iter__(self):
        yield Unpack[self]


class _ClassLike(_Hint):
    """What can stand where a class can: among bases, and in isinstance()."""

    def __mro_entries__(self, bases):
        return _entries(self, bases)

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))


class _Form(_ClassLike):
    """A name such as List or Union that takes hints in brackets."""

    def __init__(self, name, origin=None):
        self._name = name
        if origin is not None:
            self.__origin__ = origin

    def __getitem__(self, key):
        return _Subscripted(self._name, getattr(self, "__origin__", self), tuple([_hint(one) for one in _as_tuple(key)]))

    def __call__(self, *args, **kwargs):
        if not hasattr(self, "__origin__"):
            raise TypeError(f"Cannot instantiate {self!r}")
        return _instance(self, args, kwargs)

    def __subclasscheck__(self, cls):
        if "__origin__" not in self.__dict__:
            raise TypeError(f"{self!r} cannot be used with issubclass()")
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return f"typing.{self._name}"

    def __getattr__(self, name):
        if name in ("__origin__", "__name__"):
            if name == "__name__":
                return self._name
            raise AttributeError(name)
        if "__origin__" in self.__dict__:
            return getattr(self.__origin__, name)
        raise AttributeError(f"'_Form' object has no attribute '{name}'")


def _entries(form, bases):
    """The classes that a base such as List or List[int] stands for: its own, and Generic where no later base brings it."""
    origin = getattr(form, "__origin__", None)
    if not isinstance(origin, type):
        raise TypeError(f"Cannot subclass {form!r}")
    later = bases[bases.index(form) + 1:]
    generic = any(isinstance(one, _ClassLike) or isinstance(one, type) and issubclass(one, Generic) for one in later)
    return (() if origin in bases else (origin,)) + (() if generic else (Generic,))


class _LiteralForm(_Form):
    def __getitem__(self, key):
        return _Subscripted("Literal", self, _as_tuple(key), repr)


class _UnionForm(_Form):
    def __getitem__(self, key):
        kinds = []
        for kind in _as_tuple(key):
            kind = _hint(kind)
            parts = kind.__args__ if isinstance(kind, (_UnionOf, types.UnionType)) else (kind,)
            for part in parts:
                if part not in kinds:
                    kinds.append(part)
        return kinds[0] if len(kinds) == 1 else _UnionOf("Union", self, tuple(kinds))


class _OptionalForm(_Form):
    def __getitem__(self, key):
        if isinstance(key, tuple):
            raise TypeError(f"typing.Optional requires a single type. Got {key!r}.")
        return Union[key, None]


class _AnyForm(_Form):
    def __call__(self, *args, **kwargs):
        raise TypeError("Any cannot be instantiated")


class _CallableForm(_Form):
    def __getitem__(self, key):
        parameters, result = key
        if isinstance(parameters, list):
            parameters = [_hint(one) for one in parameters]
        return _Subscripted("Callable", self.__origin__, (parameters, _hint(result)))


class _Subscripted(_ClassLike):
    def __init__(self, name, origin, args, show=_show):
        self._name = name
        self.__origin__ = origin
        self.__args__ = args
        self._show = show

    @property
    def __parameters__(self):
        return _parameters_of(self.__args__)

    def __getitem__(self, key):
        given = _checked_arguments(self, self.__parameters__, key)
        values = dict(zip(self.__parameters__, given))
        return type(self)(self._name, self.__origin__, tuple([_filled(one, values) for one in self.__args__]), self._show)

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, type):
            return _instance(self, args, kwargs)
        raise TypeError(f"Cannot instantiate {self!r}")

    @property
    def __name__(self):
        return self._name

    def __repr__(self):
        return f"typing.{self._name}[{', '.join([self._show(one) for one in self.__args__]) or '()'}]"

    def __eq__(self, other):
        return isinstance(other, _Subscripted) and (self._name, self.__args__) == (other._name, other.__args__)

    def __hash__(self):
        return hash((self._name, len(self.__args__)))


class _AnnotatedForm(_Form):
    def __getitem__(self, key):
        if not isinstance(key, tuple) or len(key) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        return _AnnotatedOf(_hint(key[0]), key[1:])


class _AnnotatedOf(_Subscripted):
    def __init__(self, origin, metadata):
        super().__init__("Annotated", origin, (origin,))
        self.__metadata__ = metadata

    def __repr__(self):
        return f"typing.Annotated[{', '.join([_show(self.__origin__), *map(repr, self.__metadata__)])}]"

    def __eq__(self, other):
        return (isinstance(other, _AnnotatedOf) and self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


class _UnionOf(_Subscripted):
    def __repr__(self):
        if len(self.__args__) == 2 and type(None) in self.__args__:
            other = self.__args__[0] if self.__args__[1] is type(None) else self.__args__[1]
            return f"typing.Optional[{_show(other)}]"
        return super().__repr__()

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate typing.Union")

    def __eq__(self, other):
        return isinstance(other, _UnionOf) and set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return len(self.__args__)


Any = _AnyForm("Any")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
ClassVar = _Form("ClassVar")
Final = _Form("Final")
Annotated = _AnnotatedForm("Annotated")
Concatenate = _Form("Concatenate")
TypeAlias = _Form("TypeAlias")
TypeGuard = _Form("TypeGuard")
Required = _Form("Required")
NotRequired = _Form("NotRequired")
Unpack = _Form("Unpack")
Literal = _LiteralForm("Literal")
Union = _UnionForm("Union")
Optional = _OptionalForm("Optional")
Callable = _CallableForm("Callable", collections.abc.Callable)
List = _Form("List", list)
Dict = _Form("Dict", dict)
Set = _Form("Set", set)
FrozenSet = _Form("FrozenSet", frozenset)
Tuple = _Form("Tuple", tuple)
Type = _Form("Type", type)
DefaultDict = _Form("DefaultDict", collections.defaultdict)
OrderedDict = _Form("OrderedDict", collections.OrderedDict)
Counter = _Form("Counter", collections.Counter)
ChainMap = _Form("ChainMap", collections.ChainMap)
Deque = _Form("Deque", collections.deque)
Iterable = _Form("Iterable", collections.abc.Iterable)
Iterator = _Form("Iterator", collections.abc.Iterator)
Generator = _Form("Generator", collections.abc.Generator)
Hashable = _Form("Hashable", collections.abc.Hashable)
Sized = _Form("Sized", collections.abc.Sized)
Container = _Form("Container", collections.abc.Container)
Collection = _Form("Collection", collections.abc.Collection)
Reversible = _Form("Reversible", collections.abc.Reversible)
Sequence = _Form("Sequence", collections.abc.Sequence)
MutableSequence = _Form("MutableSequence", collections.abc.MutableSequence)
AbstractSet = _Form("AbstractSet", collections.abc.Set)
MutableSet = _Form("MutableSet", collections.abc.MutableSet)
Mapping = _Form("Mapping", collections.abc.Mapping)
MutableMapping = _Form("MutableMapping", collections.abc.MutableMapping)
KeysView = _Form("KeysView", collections.abc.KeysView)
ItemsView = _Form("ItemsView", collections.abc.ItemsView)
ValuesView = _Form("ValuesView", collections.abc.ValuesView)
MappingView = _Form("MappingView", collections.abc.MappingView)
ByteString = _Form("ByteString", collections.abc.ByteString)
Awaitable = _Form("Awaitable", collections.abc.Awaitable)
Coroutine = _Form("Coroutine", collections.abc.Coroutine)
AsyncIterable = _Form("AsyncIterable", collections.abc.AsyncIterable)
AsyncIterator = _Form("AsyncIterator", collections.abc.AsyncIterator)
AsyncGenerator = _Form("AsyncGenerator", collections.abc.AsyncGenerator)
ContextManager = _Form("ContextManager", contextlib.AbstractContextManager)
AsyncContextManager = _Form("AsyncContextManager", contextlib.AbstractAsyncContextManager)
Pattern = _Form("Pattern", re.Pattern)
Match = _Form("Match", re.Match)
Text = str
AnyStr = TypeVar("AnyStr", bytes, str)


class _GenericOf(_Subscripted):
    """A class of the program, or Generic itself, with arguments in brackets."""

    def __init__(self, origin, args):
        super().__init__(None, origin, args)

    def __getitem__(self, key):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self!r}")
        given = _checked_arguments(self, self.__parameters__, key)
        return _GenericOf(self.__origin__, tuple([_filled(one, dict(zip(self.__parameters__, given))) for one in self.__args__]))

    def __call__(self, *args, **kwargs):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Type {self.__origin__.__name__} cannot be instantiated; it can be used only as a base class")
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__") or "__origin__" not in self.__dict__:
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        if self.__origin__ is Generic:
            later = bases[bases.index(self) + 1:]
            if Protocol in bases or any(isinstance(one, _ClassLike) for one in later):
                return ()
        return (self.__origin__,)

    def __repr__(self):
        name = "typing." + self.__origin__.__name__ if self.__origin__ in (Generic, Protocol) else _show(self.__origin__)
        return f"{name}[{', '.join([_show(one) for one in self.__args__])}]"

    def __eq__(self, other):
        return isinstance(other, _GenericOf) and (self.__origin__, self.__args__) == (other.__origin__, other.__args__)

    def __hash__(self):
        return hash((self.__origin__, len(self.__args__)))


def _parameters_of(args):
    """The type variables in hints, each once, in the order of their first occurrence."""
    found = []
    for one in args:
        inner = (one,) if isinstance(one, _Parameter) else _parameters_of(one) if isinstance(one, list) \
            else getattr(one, "__parameters__", ()) if not isinstance(one, type) else ()
        found += [parameter for parameter in inner if parameter not in found]
    return tuple(found)


def _filled(hint, values):
    if isinstance(hint, _Parameter):
        return values.get(hint, hint)
    if isinstance(hint, list):
        return [_filled(one, values) for one in hint]
    parameters = () if isinstance(hint, type) else getattr(hint, "__parameters__", ())
    return hint[tuple([values.get(one, one) for one in parameters])] if parameters else hint


def _checked_arguments(kind, parameters, key):
    given = tuple([_hint(one) for one in _as_tuple(key)])
    if not parameters:
        raise TypeError(f"{kind!r} is not a generic class")
    if any(isinstance(one, TypeVarTuple) for one in parameters):
        return given
    if len(parameters) == 1 and isinstance(parameters[0], ParamSpec) and not isinstance(given[0], (list, ParamSpec)):
        given = (list(given),)
    if len(given) != len(parameters):
        few = "few" if len(given) < len(parameters) else "many"
        raise TypeError(f"Too {few} arguments for {kind!r}; actual {len(given)}, expected {len(parameters)}")
    return given


class Generic:
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, key):
        if key == ():
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if cls is Generic or cls is Protocol:
            given = _as_tuple(key)
            if not all(isinstance(one, _Parameter) or isinstance(one, _Subscripted) and one._name == "Unpack" for one in given):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(given)) != len(given):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _GenericOf(cls, given)
        return _GenericOf(cls, _checked_arguments(cls, cls.__parameters__, key))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__")
        if Generic in (bases or cls.__bases__ if cls.__name__ != "Protocol" else ()):
            raise TypeError("Cannot inherit from plain Generic")
        parameters = ()
        if bases:
            parameters = _parameters_of(bases)
            named = None
            for base in bases:
                if isinstance(base, _GenericOf) and base.__origin__ in (Generic, Protocol):
                    if named is not None:
                        raise TypeError("Cannot inherit from Generic[...] multiple types.")
                    named = base
            if named is not None:
                missing = [one for one in parameters if one not in named.__parameters__]
                if missing:
                    raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                                    f"{named.__origin__.__name__}[{', '.join(map(str, named.__parameters__))}]")
                parameters = named.__parameters__
        cls.__parameters__ = parameters


def _protocol_members(cls):
    names = set()
    for one in cls.__mro__:
        if one is not object and one is not Generic and getattr(one, "_is_protocol", False) and one.__name__ != "Protocol":
            names.update([name for name in one.__dict__ if name not in _NOT_MEMBERS])
            names.update(one.__dict__.get("__annotations__", ()))
    return names


_NOT_MEMBERS = (
    "__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__annotations__", "__slots__", "__hash__",
    "__abstractmethods__", "__orig_bases__", "_is_protocol", "_is_runtime_protocol", "_members", "__init__", "__new__",
    "__class_getitem__", "__parameters__",
)


class _ProtocolMeta(abc.ABCMeta):
    def __instancecheck__(cls, instance):
        if cls.__dict__.get("_is_protocol") and cls is not Protocol:
            if "_is_runtime_protocol" not in cls.__dict__:
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if not isinstance(type(instance), _ProtocolMeta) or cls not in type(instance).__mro__:
                return all(_has(instance, name) for name in cls._members)
        return type.__instancecheck__(cls, instance)

    def __subclasscheck__(cls, other):
        if cls.__dict__.get("_is_protocol") and cls is not Protocol and isinstance(other, type):
            if "_is_runtime_protocol" not in cls.__dict__:
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if not all(callable(getattr(cls, name, None)) for name in cls._members):
                raise TypeError("Protocols with non-method members don't support issubclass()")
            if cls not in other.__mro__:
                return all(getattr(other, name, None) is not None for name in cls._members)
        return type.__subclasscheck__(cls, other)


def _has(instance, name):
    """Whether it has the member; a method that is None is one that it does without."""
    value = getattr(instance, name, _MISSING)
    return value is not _MISSING and (value is not None or name in getattr(instance, "__dict__", ()))


_MISSING = object()


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __new__(cls, *args, **kwargs):
        if cls._is_protocol:
            raise TypeError("Protocols cannot be instantiated")
        return super().__new__(cls)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol:
            for base in cls.__bases__:
                if base not in (object, Generic) and not base.__dict__.get("_is_protocol") \
                        and base.__module__ not in ("collections.abc", "contextlib"):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")


def runtime_checkable(cls):
    if not isinstance(cls, type) or not issubclass(cls, Generic) or not cls._is_protocol:
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    cls._members = tuple(sorted(_protocol_members(cls)))
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    def __int__(self): ...


@runtime_checkable
class SupportsFloat(Protocol):
    def __float__(self): ...


@runtime_checkable
class SupportsIndex(Protocol):
    def __index__(self): ...


@runtime_checkable
class SupportsAbs(Protocol):
    def __abs__(self): ...


@runtime_checkable
class SupportsComplex(Protocol):
    def __complex__(self): ...


@runtime_checkable
class SupportsBytes(Protocol):
    def __bytes__(self): ...


@runtime_checkable
class SupportsRound(Protocol):
    def __round__(self, ndigits=0): ...


class IO(Generic[AnyStr]):
    """What the hints of files are made of."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


def _caller_name():
    """The name of the module that calls; frames of the library do not count."""
    return sys._getframe().f_globals.get("__name__", "__main__")


def _annotated(kind, message, module=None):
    """An annotation of a class of fields as the class keeps it."""
    if isinstance(kind, str):
        return ForwardRef(kind, module=module)
    if type(kind) is tuple:
        raise TypeError(f"{message} Got {kind!r:.100}.")
    return _hint(kind)


def _tuple_class(name, fields, defaults, module):
    fields = {field: _annotated(kind, f"field {field} annotation must be a type") for field, kind in fields}
    made = collections.namedtuple(name, fields, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = fields
    return made


_TUPLE_OWN = frozenset(("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types",
                        "_make", "_replace", "_asdict", "_source"))
_TUPLE_SPECIAL = frozenset(("__module__", "__name__", "__annotations__", "__classcell__", "__qualname__"))


class _NamedTupleMeta(type):
    def __new__(cls, name, bases, namespace):
        if not bases:
            return type.__new__(cls, name, bases, namespace)
        for base in bases:
            if base is not NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        fields = namespace.get("__annotations__", {})
        with_default = []
        for field in fields:
            if field in namespace:
                with_default.append(field)
            elif with_default:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field"
                    f"{'s' if len(with_default) > 1 else ''} {', '.join(with_default)}")
        made = _tuple_class(name, fields.items(), [namespace[field] for field in with_default], namespace["__module__"])
        if Generic in bases:
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
            made.__parameters__ = _parameters_of(namespace.get("__orig_bases__", ()))
        for key, value in namespace.items():
            if key in _TUPLE_OWN:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key not in _TUPLE_SPECIAL and key not in made._fields:
                setattr(made, key, value)
        made.__qualname__ = namespace.get("__qualname__", name)
        return made

    def __call__(cls, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        return _tuple_class(typename, fields, (), _caller_name())


class NamedTuple(metaclass=_NamedTupleMeta):
    """The base of classes whose annotations are the fields of a tuple; called, it makes such a class of a list."""


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True):
        if not bases:
            return type.__new__(cls, name, bases, namespace)
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        made = type.__new__(cls, name, (Generic, dict) if Generic in bases else (dict,), namespace)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations |= base.__dict__.get("__annotations__", {})
            required |= base.__dict__.get("__required_keys__", frozenset())
            optional |= base.__dict__.get("__optional_keys__", frozenset())
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        for key, kind in namespace.get("__annotations__", {}).items():
            kind = annotations[key] = _annotated(kind, message, made.__module__)
            form = _plain(kind)
            form = form._name if isinstance(form, _Subscripted) else None
            (required if form == "Required" or form != "NotRequired" and total else optional).add(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, *args, **kwargs):
        return _typed_dict(*args, **kwargs) if cls is TypedDict else dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


class TypedDict(metaclass=_TypedDictMeta):
    """The base of classes that say which keys a dict has, and of what kind their values are; called, it makes such a class."""


def _typed_dict(typename, fields=None, /, *, total=True, **kwargs):
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    module = _caller_name()
    return _TypedDictMeta(typename, (TypedDict,), {"__annotations__": dict(fields), "__module__": module}, total=total)


def NewType(name, tp):
    def new_type(x):
        return x

    new_type.__name__ = new_type.__qualname__ = name
    new_type.__supertype__ = tp
    return new_type


def cast(typ, val):
    return val


_overloads = {}


def overload(func):
    _overloads.setdefault((func.__module__, func.__qualname__), {})[func.__code__.co_firstlineno] = func
    return _no_overload


def _no_overload(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed.")


def get_overloads(func):
    func = getattr(func, "__func__", func)
    return list(_overloads.get((func.__module__, func.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs,
        }
        return cls_or_fn
    return decorator


def is_typeddict(tp):
    return type(tp) is _TypedDictMeta and tp is not TypedDict


def final(f):
    return f


def no_type_check(arg):
    return arg


def no_type_check_decorator(decorator):
    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def override(f):
    return f


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    return obj


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def get_origin(tp):
    if isinstance(tp, _AnnotatedOf):
        return Annotated
    return getattr(tp, "__origin__", types.UnionType if isinstance(tp, types.UnionType) else None)


def get_args(tp):
    return (tp.__origin__, *tp.__metadata__) if isinstance(tp, _AnnotatedOf) else getattr(tp, "__args__", ())


class _HintText:
    """A hint that was written as a text: names, dots, brackets and bars, evaluated in the module's and the given names."""

    _tokens = re.compile(r"\s*(?:(\.\.\.|[\[\](),|.])|([^\W\d]\w*)|(-?\d+)|('[^']*'|\"[^\"]*\"))")

    def __init__(self, text, *scopes):
        self._text = text
        self._scopes = scopes
        self._rest = []
        position = 0
        text = text.rstrip()
        while position < len(text):
            found = self._tokens.match(text, position)
            if found is None:
                raise SyntaxError(f"Forward reference must be an expression -- got {self._text!r}")
            self._rest.append(found)
            position = found.end()
        self._rest.reverse()

    def value(self):
        result = self._union()
        if self._rest:
            raise SyntaxError(f"Forward reference must be an expression -- got {self._text!r}")
        return _hint(result)

    def _accept(self, *marks):
        if self._rest and self._rest[-1][1] in marks:
            return self._rest.pop()[1]
        return None

    def _union(self):
        result = self._primary()
        while self._accept("|"):
            result = result | self._primary()
        return result

    def _primary(self):
        result = self._atom()
        while mark := self._accept(".", "["):
            result = getattr(result, self._rest.pop()[2]) if mark == "." else result[self._items("]")]
        return result

    def _atom(self):
        if not self._rest:
            raise SyntaxError(f"Forward reference must be an expression -- got {self._text!r}")
        _, mark, name, number, text = self._rest.pop().group(0, 1, 2, 3, 4)
        if mark == "...":
            return ...
        if mark:
            items = self._items("]" if mark == "[" else ")")
            return list(_as_tuple(items)) if mark == "[" else items
        if number:
            return int(number)
        return text[1:-1] if text else self._named(name)

    def _items(self, end):
        """One item, or the tuple of several, up to the closing bracket."""
        items, several = [], False
        while not self._accept(end):
            items.append(self._union())
            if not self._accept(","):
                if not self._accept(end):
                    raise SyntaxError(f"Forward reference must be an expression -- got {self._text!r}")
                break
            several = True
        return items[0] if items and not several else tuple(items)

    def _named(self, name):
        if name in ("None", "True", "False"):
            return {"None": None, "True": True, "False": False}[name]
        for scope in self._scopes:
            if scope and name in scope:
                return scope[name]
        if hasattr(builtins, name):
            return getattr(builtins, name)
        raise NameError(f"name {name!r} is not defined", name=name)


def _resolved(kind, scopes):
    """The hint with every text in it replaced by what it names."""
    if isinstance(kind, str):
        return _resolved(_HintText(kind, *scopes).value(), scopes)
    if isinstance(kind, ForwardRef):
        return _resolved(kind.__forward_arg__, scopes)
    if isinstance(kind, _AnnotatedOf):
        return _AnnotatedOf(_resolved(kind.__origin__, scopes), kind.__metadata__)
    if isinstance(kind, _UnionOf):
        return Union[tuple([_resolved(one, scopes) for one in kind.__args__])]
    if isinstance(kind, _GenericOf):
        return _GenericOf(kind.__origin__, tuple([_resolved(one, scopes) for one in kind.__args__]))
    if isinstance(kind, _Subscripted) and kind._name != "Literal":
        args = [[_resolved(part, scopes) for part in one] if isinstance(one, list) else _resolved(one, scopes)
                for one in kind.__args__]
        return _Subscripted(kind._name, kind.__origin__, tuple(args), kind._show)
    if isinstance(kind, types.GenericAlias):
        return types.GenericAlias(kind.__origin__, tuple([_resolved(one, scopes) for one in kind.__args__]))
    return _hint(kind)


def _plain(kind):
    return kind.__origin__ if isinstance(kind, _AnnotatedOf) else kind


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    for one in reversed(obj.__mro__) if isinstance(obj, type) else (obj,):
        if isinstance(one, type):
            own = one.__dict__.get("__annotations__", {})
            module = sys.modules.get(one.__module__)
            names = getattr(module, "__dict__", {}), {one.__name__: one}
        else:
            own = getattr(one, "__annotations__", {})
            names = getattr(getattr(one, "__wrapped__", one), "__globals__", {}),
        for name, kind in own.items():
            kind = _resolved(kind, (localns, globalns, *names))
            hints[name] = kind if include_extras else _plain(kind)
    return hints

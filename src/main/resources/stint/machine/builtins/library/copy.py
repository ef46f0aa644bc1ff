"""Shallow and deep copies."""
import copyreg
import types
from collections import defaultdict, deque


class Error(Exception):
    pass


error = Error

_SHARED = (
    type(None), type(...), type(NotImplemented), bool, int, float, complex, str, bytes, range, slice, property, type,
    types.FunctionType, types.BuiltinFunctionType, types.GenericAlias, types.UnionType,
)
_REFUSED = (types.GeneratorType, types.ModuleType, types.TracebackType)


def copy(x):
    cls = type(x)
    if cls in _SHARED or cls is tuple or cls is frozenset:
        return x
    if cls in (list, dict, set, bytearray, deque, defaultdict):
        return x.copy()
    hook = getattr(cls, "__copy__", None)
    if hook is not None:
        return hook(x)
    return _rebuilt(x, _same, {})


def deepcopy(x, memo=None, _nil=[]):
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    cls = type(x)
    if cls in _SHARED:
        return x
    if cls is list:
        made = memo[id(x)] = []
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        made = _tuple(x, memo)
    elif cls is types.MethodType:
        made = cls(x.__func__, deepcopy(x.__self__, memo))
    else:
        hook = getattr(cls, "__deepcopy__", None)
        made = _rebuilt(x, deepcopy, memo) if hook is None else hook(x, memo)
    if made is not x:
        memo[id(x)] = made
        # What lives as long as the memo cannot give its id to something else.
        memo.setdefault(id(memo), []).append(x)
    return made


def _tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    for before, after in zip(x, items):
        if before is not after:
            return tuple(items)
    return x


def _same(x, memo):
    return x


def _rebuilt(x, part, memo):
    """A new object of the same class with copies of the parts."""
    cls = type(x)
    if isinstance(x, _REFUSED) or (cls.__module__ == "builtins" and cls.__name__.endswith("iterator")):
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    if cls in copyreg.dispatch_table:
        return _reduced(x, copyreg.dispatch_table[cls](x), part, memo)
    if cls.__reduce_ex__ is not object.__reduce_ex__:
        return _reduced(x, cls.__reduce_ex__(x, 4), part, memo)
    if cls.__reduce__ is not object.__reduce__:
        return _reduced(x, cls.__reduce__(x), part, memo)
    if isinstance(x, BaseException):
        made = cls.__new__(cls, *part(x.args, memo))
        made.args = part(x.args, memo)
    elif isinstance(x, tuple):
        made = tuple.__new__(cls, [part(item, memo) for item in x])
    elif isinstance(x, frozenset):
        made = frozenset.__new__(cls, [part(item, memo) for item in x])
    elif isinstance(x, (int, float, str, bytes, complex)):
        made = _base(x).__new__(cls, x)
    elif isinstance(x, deque):
        made = cls([part(item, memo) for item in x], x.maxlen)
    elif isinstance(x, defaultdict):
        made = cls(x.default_factory)
    elif hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = part(x.__getnewargs_ex__(), memo)
        made = cls.__new__(cls, *args, **kwargs)
    elif hasattr(cls, "__getnewargs__"):
        made = cls.__new__(cls, *part(x.__getnewargs__(), memo))
    else:
        made = cls.__new__(cls)
    memo[id(x)] = made
    if isinstance(x, list):
        for item in x:
            list.append(made, part(item, memo))
    elif isinstance(x, dict):
        for key, value in x.items():
            made[part(key, memo)] = part(value, memo)
    elif isinstance(x, set):
        for item in x:
            set.add(made, part(item, memo))
    elif isinstance(x, bytearray):
        made.extend(x)
    _restore(made, _state(x), part, memo)
    return made


def _base(x):
    for base in (bool, int, float, str, bytes, complex):
        if isinstance(x, base):
            return base


def _reduced(x, recipe, part, memo):
    if isinstance(recipe, str):
        return x
    function, arguments, state, listitems, dictitems, setter = recipe + (None,) * (6 - len(recipe))
    made = function(*part(arguments, memo))
    memo[id(x)] = made
    if setter is not None:
        setter(made, part(state, memo))
    else:
        _restore(made, state, part, memo)
    for item in listitems or ():
        made.append(part(item, memo))
    for key, value in dictitems or ():
        made[part(key, memo)] = part(value, memo)
    return made


def _state(x):
    getter = getattr(x, "__getstate__", None)
    if getter is not None:
        return getter()
    attributes = getattr(x, "__dict__", None) or None
    slots = {}
    for cls in type(x).__mro__:
        names = cls.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                slots[name] = getattr(x, name)
    return (attributes, slots) if slots else attributes


def _restore(made, state, part, memo):
    if state is None:
        return
    state = part(state, memo)
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    slots = {}
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        made.__dict__.update(state)
    for name, value in slots.items():
        setattr(made, name, value)

"""Shallow and deep copies."""


class Error(Exception):
    pass


error = Error

_ATOMS = (
    type(None), int, float, bool, complex, str, bytes, type, range, slice, property, type(lambda: 0), type(len),
    type(NotImplemented), type(...))


def copy(x):
    cls = type(x)
    if cls in _ATOMS or isinstance(x, type) or cls is tuple or cls is frozenset:
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    made = _bare(x, cls)
    if made is None:
        return x
    _set_state(made, _state(x))
    return made


def _bare(x, cls):
    """An instance of the same class with the same builtin contents and no attributes yet."""
    new_arguments = getattr(x, '__getnewargs__', None)
    if new_arguments is not None:
        return cls.__new__(cls, *new_arguments())
    if isinstance(x, BaseException):
        made = cls.__new__(cls, *x.args)
        made.args = x.args
        return made
    for base in (dict, list, set):
        if isinstance(x, base):
            made = cls.__new__(cls)
            if base is list:
                list.extend(made, x)
            elif base is set:
                set.update(made, x)
            else:
                for key in dict.keys(x):
                    dict.__setitem__(made, key, dict.__getitem__(x, key))
            return made
    for base in (int, float, complex, str, bytes, tuple, frozenset):
        if isinstance(x, base):
            return cls.__new__(cls, base(x))
    if cls.__module__ == 'builtins' and cls is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    return object.__new__(cls)


def _slots(cls):
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ('__dict__', '__weakref__'):
                yield name


def _state(x):
    get_state = getattr(type(x), '__getstate__', None)
    if get_state is not None:
        return get_state(x)
    state = dict(getattr(x, '__dict__', {}))
    for name in _slots(type(x)):
        try:
            state[name] = getattr(x, name)
        except AttributeError:
            pass
    return state


def _set_state(made, state):
    set_state = getattr(type(made), '__setstate__', None)
    if set_state is not None:
        if state:
            set_state(made, state)
        return
    if isinstance(state, tuple) and len(state) == 2:
        state = {**(state[0] or {}), **(state[1] or {})}
    if state:
        for name, value in state.items():
            object.__setattr__(made, name, value)


_ABSENT = object()


def deepcopy(x, memo=None, _nil=_ABSENT):
    cls = type(x)
    if cls in _ATOMS or isinstance(x, type):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _ABSENT)
    if known is not _ABSENT:
        return known
    made = _deep(x, cls, memo)
    if made is not x:
        memo[id(x)] = made
        memo.setdefault(id(memo), []).append(x)
    return made


def _deep(x, cls, memo):
    if cls is list:
        made = []
        memo[id(x)] = made
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if cls is dict:
        made = {}
        memo[id(x)] = made
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made
    if cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        for old, new in zip(x, items):
            if old is not new:
                return tuple(items)
        return x
    method = getattr(x, '__deepcopy__', None)
    if method is not None:
        return method(memo)
    if cls is set or cls is frozenset:
        return cls([deepcopy(item, memo) for item in x])
    if cls is bytearray:
        return bytearray(x)
    if cls.__name__ == 'method' and cls.__module__ == 'builtins':
        return type(x)(x.__func__, deepcopy(x.__self__, memo))
    new_arguments = getattr(x, '__getnewargs__', None)
    if new_arguments is not None:
        made = cls.__new__(cls, *deepcopy(tuple(new_arguments()), memo))
        memo[id(x)] = made
    elif isinstance(x, (dict, list, set)):
        made = cls.__new__(cls)
        memo[id(x)] = made
        _set_state(made, deepcopy(_state(x), memo))
        if isinstance(x, dict):
            for key, value in dict.items(x):
                made[deepcopy(key, memo)] = deepcopy(value, memo)
        elif isinstance(x, list):
            for item in x:
                made.append(deepcopy(item, memo))
        else:
            for item in x:
                made.add(deepcopy(item, memo))
        return made
    elif isinstance(x, BaseException):
        made = cls.__new__(cls, *x.args)
        memo[id(x)] = made
        made.args = deepcopy(x.args, memo)
    elif isinstance(x, (tuple, frozenset)):
        made = cls.__new__(cls, [deepcopy(item, memo) for item in x])
        memo[id(x)] = made
    else:
        made = _bare(x, cls)
        if made is None:
            return x
        memo[id(x)] = made
    _set_state(made, deepcopy(_state(x), memo))
    return made

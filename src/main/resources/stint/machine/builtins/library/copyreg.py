"""copyreg: how instances are taken apart and put together again, for pickle and copy."""

__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    """Used by pickle protocol 4, instead of __newobj__ to allow classes with keyword-only arguments to be pickled."""
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


_VALUES = (bool, int, float, complex, str, bytes, tuple)
_NOT_TAKEN_APART = (
    type(_ for _ in ()), property, staticmethod, classmethod, super, type({}.keys()), type({}.values()), type({}.items()),
)


def _slotnames(cls):
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                owner = base.__name__.lstrip('_')
                name = f'_{owner}{name}' if owner else name
            names.append(name)
    return names


def _getstate(instance):
    """object.__getstate__"""
    state = getattr(instance, '__dict__', None) or None
    slots = {}
    for name in _slotnames(type(instance)):
        try:
            slots[name] = getattr(instance, name)
        except AttributeError:
            pass
    return (state, slots) if slots else state


def _refuse(instance):
    raise TypeError(f'cannot pickle {type(instance).__name__!r} object')


def _own(instance):
    """What the classes written in C have a __reduce__ of their own for; None for others."""
    cls = type(instance)
    if isinstance(instance, BaseException):
        state = instance.__dict__
        return (cls, instance.args, state) if state else (cls, instance.args)
    if isinstance(instance, (set, frozenset)):
        return cls, (list(instance),), _state(instance)
    if isinstance(instance, bytearray):
        return cls, (bytes(instance),), _state(instance)
    if cls is range or cls is slice:
        return cls, (instance.start, instance.stop, instance.step)
    if cls is complex:
        return cls, (instance.real, instance.imag)
    return None


def _state(instance):
    return type(instance).__getstate__(instance)


def _reduce(instance):
    """object.__reduce__"""
    own = _own(instance)
    if own is not None:
        return own
    cls = type(instance)
    if isinstance(instance, _NOT_TAKEN_APART) or cls.__module__ == 'builtins' and cls is not object and cls not in _VALUES:
        _refuse(instance)
    base = object
    for candidate in (*_VALUES, list, dict):
        if isinstance(instance, candidate):
            base = candidate
            break
    state = _state(instance)
    arguments = cls, base, None if base is object else base(instance)
    return (_reconstructor, arguments) if state is None else (_reconstructor, arguments, state)


def _reduce_ex(instance, protocol):
    """object.__reduce_ex__"""
    cls = type(instance)
    if cls.__reduce__ is not object.__reduce__:
        return cls.__reduce__(instance)
    own = _own(instance)
    if own is not None:
        return own
    if protocol < 2:
        return _reduce(instance)
    if (isinstance(instance, _NOT_TAKEN_APART)
            or cls.__module__ == 'builtins' and cls is not object and cls not in _VALUES and cls not in (list, dict)):
        _refuse(instance)
    function, arguments = __newobj__, (cls,)
    if hasattr(cls, '__getnewargs_ex__'):
        given = instance.__getnewargs_ex__()
        if not isinstance(given, tuple):
            raise TypeError(f'__getnewargs_ex__ should return a tuple, not {type(given).__name__!r}')
        if len(given) != 2:
            raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(given)}')
        args, kwargs = given
        if kwargs:
            function, arguments = __newobj_ex__, (cls, args, kwargs)
        else:
            arguments = (cls, *args)
    elif hasattr(cls, '__getnewargs__'):
        args = instance.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f'__getnewargs__ should return a tuple, not {type(args).__name__!r}')
        arguments = (cls, *args)
    else:
        for base in _VALUES:
            if isinstance(instance, base):
                arguments = (cls, instance.real, instance.imag) if base is complex else (cls, base(instance))
                break
    listitems = iter(instance) if isinstance(instance, list) else None
    dictitems = iter(instance.items()) if isinstance(instance, dict) else None
    return function, arguments, _state(instance), listitems, dictitems


_extensions = {}
_inverted = {}


def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = module, name
    if _extensions.get(key) == code and _inverted.get(code) == key:
        return
    if key in _extensions:
        raise ValueError(f'key {key} is already registered with code {_extensions[key]}')
    if code in _inverted:
        raise ValueError(f'code {code} is already in use for key {_inverted[code]}')
    _extensions[key] = code
    _inverted[code] = key


def remove_extension(module, name, code):
    key = module, name
    if _extensions.get(key) != code or _inverted.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _extensions[key]
    del _inverted[code]


def clear_extension_cache():
    pass

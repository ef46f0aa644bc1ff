"""What sys tells of the interpreter, and the sizes that CPython gives its values."""


class _Info(tuple):
    """A tuple whose items are attributes, too; _fields names them."""

    _fields = ()

    def __new__(cls, *values):
        return tuple.__new__(cls, values)

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError(f'{type(self).__qualname__!r} object has no attribute {name!r}', name=name, obj=self)

    def __setattr__(self, name, value):
        if name in self._fields:
            raise AttributeError('readonly attribute')
        raise AttributeError(f'{type(self).__qualname__!r} object has no attribute {name!r}', name=name, obj=self)

    def __repr__(self):
        items = ', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self))
        return f'{type(self).__module__}.{type(self).__qualname__}({items})'


def _info(kind, **items):
    fields = tuple(items)
    cls = type(kind, (_Info,), {'_fields': fields, '__match_args__': fields, '__module__': 'sys', 'n_fields': len(fields),
                                'n_sequence_fields': len(fields), 'n_unnamed_fields': 0})
    return cls(*items.values())


_infos = {
    'version_info': _info('version_info', major=3, minor=11, micro=7, releaselevel='final', serial=0),
    'float_info': _info('float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308,
                        min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53,
                        epsilon=2.220446049250313e-16, radix=2, rounds=1),
    'int_info': _info('int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300,
                      str_digits_check_threshold=640),
    'hash_info': _info('hash_info', width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003,
                       algorithm='siphash13', hash_bits=64, seed_bits=128, cutoff=0),
}

_infos['thread_info'] = _info('thread_info', name='tasklets', lock=None, version=None)
_infos['flags'] = _info('flags', debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=1, no_user_site=0, no_site=0,
                        ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=0, isolated=0, dev_mode=False,
                        utf8_mode=1, warn_default_encoding=0, safe_path=True, int_max_str_digits=4300)
_infos['path'] = []
_infos['warnoptions'] = []
_infos['orig_argv'] = []
_infos['builtin_module_names'] = ('builtins', 'pickle', 'stackless', 'stint', 'sys')
_infos['stdlib_module_names'] = frozenset({
    'abc', 'argparse', 'array', 'ast', 'asyncio', 'base64', 'binascii', 'bisect', 'builtins', 'calendar', 'cmath', 'codecs',
    'collections', 'colorsys', 'configparser', 'contextlib', 'contextvars', 'copy', 'csv', 'dataclasses', 'datetime', 'decimal',
    'difflib', 'enum', 'errno', 'fnmatch', 'fractions', 'functools', 'getopt', 'graphlib', 'gzip', 'hashlib', 'heapq', 'hmac',
    'html', 'importlib', 'inspect', 'io', 'ipaddress', 'itertools', 'json', 'keyword', 'logging', 'math', 'numbers', 'operator',
    'os', 'pathlib', 'pickle', 'posixpath', 'pprint', 'queue', 'random', 're', 'reprlib', 'sched', 'secrets', 'shlex',
    'statistics', 'string', 'struct', 'sys', 'textwrap', 'time', 'timeit', 'tomllib', 'traceback', 'types', 'typing',
    'unicodedata', 'unittest', 'urllib', 'uuid', 'warnings', 'xml', 'zlib'})


def excepthook(exctype, value, traceback, /):
    from traceback import print_exception
    print_exception(exctype, value, traceback)


def displayhook(value, /):
    if value is not None:
        print(repr(value))


def unraisablehook(unraisable, /):
    """Nothing is collected, so that nothing is raised where nobody can catch it."""


_infos['excepthook'] = _infos['__excepthook__'] = excepthook
_infos['displayhook'] = _infos['__displayhook__'] = displayhook
_infos['unraisablehook'] = unraisablehook


def info(name):
    if name == 'implementation' and name not in _infos:
        from types import SimpleNamespace
        _infos[name] = SimpleNamespace(name='stint', cache_tag=None, version=_infos['version_info'], hexversion=0x030b07f0)
    return _infos[name]


_interval = 0.005


def getswitchinterval():
    return _interval


def setswitchinterval(interval):
    """Kept for those who ask; how long a turn is says the scheduler."""
    global _interval
    if not isinstance(interval, (int, float)):
        raise TypeError(f'must be real number, not {type(interval).__name__}')
    if interval <= 0:
        raise ValueError('switch interval must be strictly positive')
    _interval = float(interval)


def _size_of_int(value):
    return 24 + 4 * max(1, (value.bit_length() + 29) // 30)


def _size_of_str(value):
    if value.isascii():
        return 49 + len(value)
    widest = max(value)
    if widest < '\u0100':
        return 73 + len(value)
    return 74 + 2 * len(value) if widest < '\U00010000' else 76 + 4 * len(value)


def _size_of_list(value):
    return 56 + 8 * len(value)


def _size_of_dict(value):
    """As if it had been made in one go: a table of a power of two, up to two thirds of it filled."""
    if not value:
        return 64
    slots = 8
    while slots * 2 // 3 < len(value):
        slots *= 2
    index = slots if slots < 256 else 2 * slots if slots < 65536 else 4 * slots
    pair = 16 if all(type(key) is str for key in value) else 24
    return 96 + index + pair * (slots * 2 // 3)


def _size_of_set(value):
    slots = 8
    while slots * 3 <= len(value) * 5:
        slots *= 4 if len(value) <= 50000 else 2
    return 216 if slots == 8 else 216 + 16 * slots


_sizes = {
    int: _size_of_int, str: _size_of_str, list: _size_of_list, dict: _size_of_dict, set: _size_of_set, frozenset: _size_of_set,
    enumerate: lambda value: 72, zip: lambda value: 64, map: lambda value: 48, filter: lambda value: 48,
    property: lambda value: 80, type(...): lambda value: 16, type(NotImplemented): lambda value: 16, BaseException: lambda value: 72,
    type(_ for _ in ()): lambda value: 200, type(iter([])): lambda value: 48,
    tuple: lambda value: 40 + 8 * len(value), bytes: lambda value: 33 + len(value),
    bytearray: lambda value: 57 + len(value) if value else 56, bool: lambda value: 28 if value else 24,
    float: lambda value: 24, complex: lambda value: 32, type(None): lambda value: 16, range: lambda value: 48,
    slice: lambda value: 56, object: lambda value: 16, type(info): lambda value: 152, type(len): lambda value: 72,
}


def getsizeof(value, *default):
    """CPython's figures for the common types, where it has just made the value; 56 for other instances."""
    kind = type(value)
    own = getattr(kind, '__sizeof__', None)
    if own is not None and own is not getattr(object, '__sizeof__', None):
        size = own(value)
        if not isinstance(size, int):
            if default:
                return default[0]
            raise TypeError(f'{type(size).__name__!r} object cannot be interpreted as an integer')
        if size < 0:
            raise ValueError('__sizeof__() should return >= 0')
        return size + (32 if hasattr(value, '__dict__') else 16)
    for base in kind.__mro__:
        if base is not object and base in _sizes:
            return _sizes[base](value) + (0 if base is kind else 16)
    slots = [name for base in kind.__mro__ for name in _names(base.__dict__.get('__slots__', ()))]
    return 16 if kind is object else 32 + 8 * len(slots) if slots and not hasattr(value, '__dict__') else 56


def _names(slots):
    return (slots,) if isinstance(slots, str) else tuple(slots)

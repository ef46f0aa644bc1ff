"""
pickle: values as the bytes that CPython writes, and back. Nothing here recurses, however deep the values are nested.

Tasklets and channels, and what their frames hold, are copied by the form of snapshots instead: the module _pickle does that. A pickle
with one of them is written by it as a whole.
"""

from _imports import load as _load
import copyreg as _copyreg
import struct as _struct
import types as _types

try:
    import _pickle
    from _pickle import PickleError, PicklingError, UnpicklingError
except ImportError:
    _pickle = None

    class PickleError(Exception):
        __module__ = '_pickle'

    class PicklingError(PickleError):
        __module__ = '_pickle'

    class UnpicklingError(PickleError):
        __module__ = '_pickle'

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads']

format_version = '4.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

_FRAME = 64 * 1024
_SMALLEST_FRAME = 4
_BATCH = 1000
# Python 2's names, in the protocols that it knows.
_NEWER = {'__builtin__': 'builtins', 'copy_reg': 'copyreg', 'exceptions': 'builtins'}
_OLDER = {'builtins': '__builtin__', 'copyreg': 'copy_reg'}
_NEWER_NAMES = {'xrange': 'range', 'long': 'int', 'unicode': 'str', 'unichr': 'chr'}
_OLDER_NAMES = {'range': 'xrange', 'int': 'long', 'str': 'unicode', 'chr': 'unichr'}


_END = object()


class _Whole(Exception):
    """Something was met that only _pickle can copy."""


def _native_classes():
    try:
        import stackless
    except ImportError:
        return ()
    return stackless.tasklet, stackless.channel


def _module(name):
    return _load(name)


def _member(module, path):
    found = module
    for name in path.split('.'):
        found = getattr(found, name)
    return found


class Pickler:
    """Every container that is being written is a generator that yields what has to be written next in its place."""

    __module__ = '_pickle'

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        elif protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
        if file is not None and not hasattr(file, 'write'):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        # The forms that are for reading alone are left out: what is asked for in protocol 0 or 1 is written in 2.
        self._protocol = max(protocol, 2)
        self._fix_imports = fix_imports and self._protocol < 3
        self.fast = False
        self._natives = _native_classes()
        self._memo = {}

    def clear_memo(self):
        self._memo = {}

    def dump(self, obj):
        self._written = bytearray()
        self._frame = bytearray()
        self._written += bytes((0x80, self._protocol))
        self._save_all(obj)
        self._frame += b'.'
        self._end_frame()
        self._file.write(bytes(self._written))

    def persistent_id(self, obj):
        return None

    def _save_all(self, obj):
        self._asks = type(self).persistent_id is not Pickler.persistent_id or 'persistent_id' in self.__dict__
        started = self._start(obj)
        pending = [] if started is None else [started]
        while pending:
            child = next(pending[-1], _END)
            if child is _END:
                pending.pop()
                self._boundary()
            elif (started := self._start(child)) is not None:
                pending.append(started)

    def _start(self, obj):
        """Writes what holds nothing else; for other objects, the generator that will."""
        if self._asks:
            pid = self.persistent_id(obj)
            if pid is not None:
                return self._persistent(pid)
        return None if self._save_simple(obj) else self._save(obj)

    def _persistent(self, pid):
        if not self._save_simple(pid):
            yield from self._save(pid)
        self._frame += b'Q'

    def _boundary(self):
        if len(self._frame) >= _FRAME:
            self._end_frame()

    def _end_frame(self):
        if self._protocol >= 4 and len(self._frame) >= _SMALLEST_FRAME:
            self._written += b'\x95' + len(self._frame).to_bytes(8, 'little')
        self._written += self._frame
        self._frame = bytearray()

    def _key(self, obj):
        # Names and short texts are one object each in CPython.
        return obj if type(obj) is str and (len(obj) < 2 or obj.isidentifier()) else id(obj)

    def _memoize(self, obj):
        if self.fast:
            return
        index = len(self._memo)
        self._memo[self._key(obj)] = index, obj
        if self._protocol >= 4:
            self._frame += b'\x94'
        elif index < 256:
            self._frame += bytes((0x71, index))
        else:
            self._frame += b'r' + index.to_bytes(4, 'little')

    def _get(self, obj):
        known = self._memo.get(self._key(obj))
        if known is None:
            return False
        index = known[0]
        self._frame += bytes((0x68, index)) if index < 256 else b'j' + index.to_bytes(4, 'little')
        return True

    def _save_simple(self, obj):
        """Writes what holds nothing else; False if this is something that does."""
        cls = type(obj)
        if obj is None:
            self._frame += b'N'
        elif cls is int:
            self._int(obj)
        elif cls is bool:
            self._frame += b'\x88' if obj else b'\x89'
        elif cls is float:
            self._frame += b'G' + _struct.pack('>d', obj)
        elif self._get(obj):
            pass
        elif cls is str:
            self._sized(obj, obj.encode('utf-8', 'surrogatepass'), b'\x8c' if self._protocol >= 4 else b'', b'X', b'\x8d')
        elif cls is bytes and self._protocol >= 3:
            self._sized(obj, obj, b'C', b'B', b'\x8e')
        elif cls is bytearray and self._protocol >= 5:
            self._large(b'\x96' + len(obj).to_bytes(8, 'little'), obj)
            self._memoize(obj)
        else:
            return False
        self._boundary()
        return True

    def _int(self, value):
        if 0 <= value <= 0xff:
            self._frame += bytes((0x4b, value))
        elif 0 <= value <= 0xffff:
            self._frame += b'M' + value.to_bytes(2, 'little')
        elif -0x80000000 <= value <= 0x7fffffff:
            self._frame += b'J' + value.to_bytes(4, 'little', signed=True)
        else:
            length = (value.bit_length() >> 3) + 1
            encoded = value.to_bytes(length, 'little', signed=True)
            if value < 0 and length > 1 and encoded[-1] == 0xff and encoded[-2] & 0x80:
                encoded = encoded[:-1]
            length = len(encoded)
            self._frame += (bytes((0x8a, length)) if length < 256 else b'\x8b' + length.to_bytes(4, 'little')) + encoded

    def _sized(self, obj, data, short, medium, long):
        length = len(data)
        if length < 256 and short:
            self._large(short + bytes((length,)), data)
        elif length <= 0xffffffff:
            self._large(medium + length.to_bytes(4, 'little'), data)
        else:
            self._large(long + length.to_bytes(8, 'little'), data)
        self._memoize(obj)

    def _large(self, header, data):
        if self._protocol >= 4 and len(data) >= _FRAME:
            self._end_frame()
            self._written += header + data
        else:
            self._frame += header
            self._frame += data

    def _save(self, obj):
        """A generator that writes the object."""
        cls = type(obj)
        if cls is tuple:
            return self._tuple(obj)
        if cls is list:
            return self._list(obj)
        if cls is dict:
            return self._dict(obj)
        if cls is set and self._protocol >= 4:
            return self._set(obj)
        if cls is frozenset and self._protocol >= 4:
            return self._frozenset(obj)
        if isinstance(obj, self._natives):
            raise _Whole
        override = getattr(self, 'reducer_override', None)
        if override is not None:
            recipe = override(obj)
            if recipe is not NotImplemented:
                return self._reduced(obj, recipe)
        if issubclass(cls, type):
            return self._class(obj)
        if isinstance(obj, (_types.FunctionType, _types.BuiltinFunctionType)):
            return self._function(obj)
        return self._reduced(obj, self._recipe(obj, cls))

    def _recipe(self, obj, cls):
        table = getattr(self, 'dispatch_table', _copyreg.dispatch_table)
        if cls in table:
            return table[cls](obj)
        if cls is bytes:
            return (_encode, (obj.decode('latin-1'), 'latin1')) if obj else (bytes, ())
        if cls is _types.MethodType:
            return getattr, (obj.__self__, obj.__func__.__name__)
        if cls is _types.ModuleType:
            raise TypeError("cannot pickle 'module' object")
        if obj is ...:
            return 'Ellipsis'
        if obj is NotImplemented:
            return 'NotImplemented'
        if _pickle is not None and cls.__module__ == 'builtins' and cls.__name__.endswith('iterator'):
            raise _Whole
        reduce = getattr(obj, '__reduce_ex__', None)
        return obj.__reduce__() if reduce is None else reduce(self._protocol)

    def _tuple(self, items):
        if not items:
            self._frame += b')'
            return
        if len(items) > 3:
            self._frame += b'('
        for item in items:
            yield item
        if self._key(items) in self._memo:
            # It holds itself, and was written on the way.
            self._frame += b'1' if len(items) > 3 else b'0' * len(items)
            self._get(items)
            return
        self._frame += b't' if len(items) > 3 else bytes((0x84 + len(items),))
        self._memoize(items)

    def _list(self, items):
        self._frame += b']'
        self._memoize(items)
        yield from self._appends(items, True)

    def _appends(self, items, exact):
        count = len(items)
        for at, item in enumerate(items):
            alone = count == 1 or not exact and at == count - 1 and at % _BATCH == 0
            if at % _BATCH == 0 and not alone:
                self._frame += b'('
            yield item
            if alone:
                self._frame += b'a'
            elif at % _BATCH == _BATCH - 1 or at == count - 1:
                self._frame += b'e'

    def _dict(self, items):
        self._frame += b'}'
        self._memoize(items)
        yield from self._setitems(list(items.items()), True)

    def _setitems(self, items, exact):
        count = len(items)
        for at, (key, value) in enumerate(items):
            alone = count == 1 or not exact and at == count - 1 and at % _BATCH == 0
            if at % _BATCH == 0 and not alone:
                self._frame += b'('
            yield key
            yield value
            if alone:
                self._frame += b's'
            elif at % _BATCH == _BATCH - 1 or at == count - 1:
                self._frame += b'u'

    def _set(self, items):
        self._frame += b'\x8f'
        self._memoize(items)
        count = len(items)
        for at, item in enumerate(items):
            if at % _BATCH == 0:
                self._frame += b'('
            yield item
            if at % _BATCH == _BATCH - 1 or at == count - 1:
                self._frame += b'\x90'

    def _frozenset(self, items):
        self._frame += b'('
        for item in items:
            yield item
        if self._key(items) in self._memo:
            self._frame += b'1'
            self._get(items)
            return
        self._frame += b'\x91'
        self._memoize(items)

    def _class(self, cls):
        for value in (None, NotImplemented, ...):
            if cls is type(value):
                yield from self._reduced(cls, (type, (value,)))
                return
        yield from self._global(cls, cls.__qualname__)

    def _function(self, function):
        owner = getattr(function, '__self__', None)
        if owner is not None and not isinstance(owner, _types.ModuleType):
            yield from self._reduced(function, (getattr, (owner, function.__name__)))
        else:
            yield from self._global(function, function.__qualname__)

    def _global(self, obj, path):
        home = getattr(obj, '__module__', None) or type(obj).__module__
        if '<locals>' in path:
            raise AttributeError(f"Can't pickle local object {path!r}")
        try:
            found = obj if obj is _encode else _member(_module(home), path)
        except (ImportError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {path} on {home} failed") from None
        if found is not obj and found != obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {home}.{path}")
        if self._protocol >= 4:
            for name in (home, path):
                self._save_simple(name)
            self._frame += b'\x93'
        elif '.' in path:
            parent, _, name = path.rpartition('.')
            yield from self._reduced(obj, (getattr, (_member(_module(home), parent), name)))
            return
        else:
            if self._fix_imports and home == 'builtins':
                home = 'exceptions' if isinstance(obj, type) and issubclass(obj, BaseException) else '__builtin__'
                path = _OLDER_NAMES.get(path, path)
            elif self._fix_imports:
                home = _OLDER.get(home, home)
            self._frame += b'c' + home.encode('ascii') + b'\n' + path.encode('ascii') + b'\n'
        self._memoize(obj)

    def _reduced(self, obj, recipe):
        if isinstance(recipe, str):
            yield from self._global(obj, recipe)
            return
        if not isinstance(recipe, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(recipe) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        function, arguments, state, listitems, dictitems, setter = recipe + (None,) * (6 - len(recipe))
        if not isinstance(arguments, tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        if not callable(function):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        made = getattr(function, '__name__', '')
        if made == '__newobj_ex__' and self._protocol >= 4:
            yield from arguments
            self._frame += b'\x92'
        elif made == '__newobj_ex__':
            from functools import partial
            cls, args, kwargs = arguments
            yield partial(cls.__new__, cls, *args, **kwargs)
            yield ()
            self._frame += b'R'
        elif made == '__newobj__':
            if not hasattr(arguments[0], '__new__'):
                raise PicklingError('args[0] from __newobj__ args has no __new__')
            if obj is not None and type(obj) is not arguments[0] and obj.__class__ is not arguments[0]:
                raise PicklingError('args[0] from __newobj__ args has the wrong class')
            yield arguments[0]
            yield arguments[1:]
            self._frame += b'\x81'
        else:
            yield function
            yield arguments
            self._frame += b'R'
        if self._key(obj) in self._memo:
            self._frame += b'0'
            self._get(obj)
        else:
            self._memoize(obj)
        if listitems is not None:
            yield from self._appends(list(listitems), False)
        if dictitems is not None:
            yield from self._setitems(list(dictitems), False)
        if state is not None:
            if setter is None:
                yield state
                self._frame += b'b'
            else:
                yield setter
                yield obj
                yield state
                self._frame += b'\x86R0'


def _encode(text, encoding):
    return text.encode(encoding)


_encode.__module__, _encode.__name__, _encode.__qualname__ = '_codecs', 'encode', 'encode'


class Unpickler:
    __module__ = '_pickle'

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        if not (hasattr(file, 'read') and hasattr(file, 'readline')):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._read_file = file.read
        self._readline = file.readline
        self._encoding, self._errors = encoding, errors
        self._fix_imports = fix_imports
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')

    def find_class(self, module, name, /):
        if self._protocol < 3 and self._fix_imports:
            if module == '__builtin__':
                name = _NEWER_NAMES.get(name, name)
            module = _NEWER.get(module, module)
        if module == '_codecs' and name == 'encode':
            return _encode
        loaded = _module(module)
        try:
            return _member(loaded, name) if self._protocol >= 4 else getattr(loaded, name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {loaded!r}") from None

    def load(self):
        self._stack, self._marks, self._protocol = [], [], 0
        while True:
            code = self._read_file(1)
            if not code:
                raise EOFError('Ran out of input')
            if code == b'.':
                return self._pop()
            operation = _OPERATIONS.get(code[0])
            if operation is None:
                raise UnpicklingError(f"invalid load key, {_key_shown(code[0])}.")
            operation(self)

    def _read(self, size):
        data = self._read_file(size)
        if len(data) < size:
            raise UnpicklingError('pickle data was truncated')
        return data

    def _number(self, size, signed=False):
        return int.from_bytes(self._read(size), 'little', signed=signed)

    def _line(self):
        line = self._readline()
        if not line.endswith(b'\n'):
            raise UnpicklingError('pickle data was truncated')
        return line[:-1]

    def _pop(self):
        if not self._stack:
            raise UnpicklingError('unexpected MARK found' if self._marks else 'unpickling stack underflow')
        return self._stack.pop()

    def _push(self, value):
        self._stack.append(value)

    def _mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _items(self):
        """What lies above the last mark."""
        if not self._marks:
            raise UnpicklingError('could not find MARK')
        items, self._stack = self._stack, self._marks.pop()
        return items

    def _proto(self):
        protocol = self._number(1)
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'unsupported pickle protocol: {protocol}')
        self._protocol = protocol

    def _text(self, data):
        return data if self._encoding == 'bytes' else data.decode(self._encoding, self._errors)

    def _int_line(self):
        line = self._line()
        self._push(line == b'01' if line in (b'00', b'01') else int(line, 0))

    def _long_line(self):
        line = self._line()
        self._push(int(line[:-1] if line.endswith(b'L') else line, 0))

    def _str_line(self):
        from ast import literal_eval
        self._push(self._text(literal_eval('b' + self._line().decode('ascii'))))

    def _long(self, size):
        length = self._number(size)
        self._push(int.from_bytes(self._read(length), 'little', signed=True))

    def _string(self, size):
        self._push(str(self._read(self._number(size)), 'utf-8', 'surrogatepass'))

    def _get(self, index):
        if index not in self.memo:
            raise UnpicklingError(f'Memo value not found at index {index}')
        self._push(self.memo[index])

    def _put(self, index):
        if not self._stack:
            raise UnpicklingError('unpickling stack underflow')
        self.memo[index] = self._stack[-1]

    def _tuple_of(self, count):
        items = [self._pop() for _ in range(count)]
        self._push(tuple(reversed(items)))

    def _set_items(self, items):
        target = self._stack[-1]
        for at in range(0, len(items), 2):
            target[items[at]] = items[at + 1]

    def _append_items(self, items):
        target = self._stack[-1]
        if hasattr(target, 'extend'):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _add_items(self):
        items = self._items()
        target = self._stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _dict_of(self):
        items = self._items()
        self._push({})
        self._set_items(items)

    def _set_item(self):
        value = self._pop()
        key = self._pop()
        self._stack[-1][key] = value

    def _append(self):
        value = self._pop()
        self._append_items([value])

    def _global_line(self):
        module = self._line().decode('utf-8')
        self._push(self.find_class(module, self._line().decode('utf-8')))

    def _stack_global(self):
        name = self._pop()
        module = self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError('STACK_GLOBAL requires str')
        self._push(self.find_class(module, name))

    def _reduce(self):
        arguments = self._pop()
        function = self._pop()
        self._push(function(*arguments))

    def _newobj(self):
        arguments = self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *arguments))

    def _newobj_ex(self):
        kwargs = self._pop()
        args = self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *args, **kwargs))

    def _instance(self, cls, arguments):
        self._push(cls(*arguments) if arguments or not isinstance(cls, type) or hasattr(cls, '__getinitargs__') else cls.__new__(cls))

    def _inst_line(self):
        module = self._line().decode('ascii')
        cls = self.find_class(module, self._line().decode('ascii'))
        self._instance(cls, self._items())

    def _object(self):
        items = self._items()
        self._instance(items[0], items[1:])

    def _build(self):
        state = self._pop()
        instance = self._stack[-1]
        setter = getattr(instance, '__setstate__', None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            if not isinstance(state, dict):
                raise UnpicklingError('state is not a dictionary')
            instance.__dict__.update(state)
        if slots:
            for name, value in slots.items():
                setattr(instance, name, value)

    def _extension(self, size):
        code = self._number(size)
        key = _copyreg._inverted.get(code)
        if key is None:
            raise ValueError(f'unregistered extension code {code}')
        self._push(self.find_class(*key))


def _key_shown(code):
    return f"'{chr(code)}'" if 32 <= code < 127 and code != 39 else f"'\\x{code:02x}'"


_OPERATIONS = {
    0x80: Unpickler._proto, 0x95: lambda u: u._read(8), 0x28: Unpickler._mark, 0x30: lambda u: u._items() if not u._stack else u._pop(),
    0x31: Unpickler._items, 0x32: lambda u: u._push(u._stack[-1]),
    0x4e: lambda u: u._push(None), 0x88: lambda u: u._push(True), 0x89: lambda u: u._push(False),
    0x4b: lambda u: u._push(u._number(1)), 0x4d: lambda u: u._push(u._number(2)), 0x4a: lambda u: u._push(u._number(4, True)),
    0x8a: lambda u: u._long(1), 0x8b: lambda u: u._long(4), 0x49: Unpickler._int_line, 0x4c: Unpickler._long_line,
    0x47: lambda u: u._push(_struct.unpack('>d', u._read(8))[0]), 0x46: lambda u: u._push(float(u._line())),
    0x8c: lambda u: u._string(1), 0x58: lambda u: u._string(4), 0x8d: lambda u: u._string(8),
    0x56: lambda u: u._push(str(u._line(), 'raw-unicode-escape')), 0x53: Unpickler._str_line,
    0x55: lambda u: u._push(u._text(u._read(u._number(1)))), 0x54: lambda u: u._push(u._text(u._read(u._number(4)))),
    0x43: lambda u: u._push(u._read(u._number(1))), 0x42: lambda u: u._push(u._read(u._number(4))),
    0x8e: lambda u: u._push(u._read(u._number(8))), 0x96: lambda u: u._push(bytearray(u._read(u._number(8)))),
    0x29: lambda u: u._push(()), 0x85: lambda u: u._tuple_of(1), 0x86: lambda u: u._tuple_of(2), 0x87: lambda u: u._tuple_of(3),
    0x74: lambda u: u._push(tuple(u._items())), 0x5d: lambda u: u._push([]), 0x6c: lambda u: u._push(u._items()),
    0x61: Unpickler._append, 0x65: lambda u: u._append_items(u._items()), 0x7d: lambda u: u._push({}), 0x64: Unpickler._dict_of,
    0x73: Unpickler._set_item, 0x75: lambda u: u._set_items(u._items()), 0x8f: lambda u: u._push(set()), 0x90: Unpickler._add_items,
    0x91: lambda u: u._push(frozenset(u._items())), 0x94: lambda u: u._put(len(u.memo)), 0x71: lambda u: u._put(u._number(1)),
    0x72: lambda u: u._put(u._number(4)), 0x70: lambda u: u._put(int(u._line())), 0x68: lambda u: u._get(u._number(1)),
    0x6a: lambda u: u._get(u._number(4)), 0x67: lambda u: u._get(int(u._line())), 0x63: Unpickler._global_line,
    0x93: Unpickler._stack_global, 0x52: Unpickler._reduce, 0x81: Unpickler._newobj, 0x92: Unpickler._newobj_ex,
    0x62: Unpickler._build, 0x69: Unpickler._inst_line, 0x6f: Unpickler._object,
    0x51: lambda u: u._push(u.persistent_load(u._pop())), 0x50: lambda u: u._push(u.persistent_load(u._line().decode('ascii'))),
    0x82: lambda u: u._extension(1), 0x83: lambda u: u._extension(2), 0x84: lambda u: u._extension(4),
}


class _Writer:
    data = b''

    def write(self, data):
        self.data = data


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    writer = _Writer()
    try:
        Pickler(writer, protocol, fix_imports, buffer_callback).dump(obj)
    except _Whole:
        return _pickle.dumps(obj, protocol)
    return writer.data


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    if not hasattr(file, 'write'):
        raise TypeError("file must have a 'write' attribute")
    file.write(dumps(obj, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback))


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f'a bytes-like object is required, not {type(data).__name__!r}')
    if _pickle is not None and data[:4] == b'STNT':
        return _pickle.loads(data)
    from io import BytesIO
    return Unpickler(BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors).load()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors).load()

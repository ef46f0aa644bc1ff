"""The class of what memoryview() answers: items of bytes, a bytearray or an array that are looked at where they are."""
import builtins
import struct as _struct

_SIZES = {'b': 1, 'B': 1, 'c': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'n': 8, 'N': 8, 'f': 4, 'd': 8}


def view(source):
    if isinstance(source, (bytes, bytearray)):
        return memoryview._of(source, range(len(source)), 'B', isinstance(source, bytes))
    if isinstance(source, builtins.memoryview):
        source._check()
        return memoryview._of(source.obj, source._at, source._format, source._readonly)
    if type(source).__module__ == 'array':
        return memoryview._of(source, range(len(source)), source.typecode, False)
    raise TypeError(f"memoryview: a bytes-like object is required, not '{type(source).__name__}'")


class memoryview(builtins.memoryview):
    """
    Which items there are says a range: of a slice, a slice of the range. Of bytes and bytearrays the items of the range are the
    places where items begin; of arrays, indexes.
    """

    __module__ = 'builtins'

    @classmethod
    def _of(cls, obj, at, format, readonly):
        made = object.__new__(cls)
        made._obj, made._at, made._format, made._readonly, made._released = obj, at, format, readonly, False
        return made

    def _check(self):
        if self._released:
            raise ValueError('operation forbidden on released memoryview object')

    def _raw(self):
        return isinstance(self._obj, (bytes, bytearray))

    def _get(self, at):
        if not self._raw():
            return self._obj[at]
        if self._format == 'B':
            return self._obj[at]
        return _struct.unpack('@' + self._format, bytes(self._obj[at:at + self.itemsize]))[0]

    def _packed(self, value):
        kind = self._format
        try:
            return _struct.pack('@' + kind, value)
        except _struct.error:
            good = isinstance(value, bytes) if kind == 'c' else isinstance(value, (int, float) if kind in 'fd' else int)
            problem = 'value' if good else 'type'
        raise (ValueError if problem == 'value' else TypeError)(f'memoryview: invalid {problem} for format {kind!r}')

    def _put(self, at, value):
        packed = self._packed(value)
        if self._raw():
            self._obj[at:at + len(packed)] = packed
        else:
            self._obj[at] = value

    def __len__(self):
        self._check()
        return len(self._at)

    def __getitem__(self, key, /):
        self._check()
        if isinstance(key, slice):
            return memoryview._of(self._obj, self._at[key], self._format, self._readonly)
        return self._get(self._place(key))

    def _place(self, key):
        if not hasattr(type(key), '__index__'):
            raise TypeError('memoryview: invalid slice key')
        try:
            return self._at[key]
        except IndexError:
            raise IndexError('index out of bounds on dimension 1') from None

    def __setitem__(self, key, value, /):
        self._check()
        if self._readonly:
            raise TypeError('cannot modify read-only memory')
        if not isinstance(key, slice):
            self._put(self._place(key), value)
            return
        given = view(value)
        places = self._at[key]
        if len(places) != len(given) or given._format != self._format:
            raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
        for place, item in zip(places, given.tolist()):
            self._put(place, item)

    def __delitem__(self, key, /):
        raise TypeError('cannot delete memory')

    def __iter__(self):
        self._check()
        return map(self._get, self._at)

    def __reversed__(self):
        self._check()
        return map(self._get, reversed(self._at))

    def __contains__(self, value):
        return value in self.tolist()

    def __eq__(self, other):
        if self is other:
            return True
        if self._released:
            return False
        try:
            other = view(other)
        except (TypeError, ValueError):
            return NotImplemented
        return len(self) == len(other) and self.tolist() == other.tolist()

    def __hash__(self):
        self._check()
        if not self._readonly:
            raise ValueError('cannot hash writable memoryview object')
        if self._format not in 'Bbc':
            raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        return hash(self.tobytes())

    def __radd__(self, other):
        # Bytes that a view is added to.
        return other + self.tobytes() if isinstance(other, (bytes, bytearray)) else NotImplemented

    def __bytes__(self):
        return self.tobytes()

    def tobytes(self, order='C'):
        self._check()
        if self._raw() and self.itemsize == 1:
            at = self._at
            if at.step == 1:
                return bytes(self._obj[at.start:at.stop]) if at else b''
            return bytes([self._obj[place] for place in at])
        return b''.join([self._packed(self._get(place)) for place in self._at])

    def tolist(self):
        self._check()
        return [self._get(place) for place in self._at]

    def hex(self, *separator, **options):
        return self.tobytes().hex(*separator, **options)

    def toreadonly(self):
        self._check()
        return memoryview._of(self._obj, self._at, self._format, True)

    def cast(self, format, shape=None):
        self._check()
        if shape is not None:
            raise NotImplementedError('memoryview.cast with a shape is not supported')
        format = format.removeprefix('@')
        if format not in _SIZES:
            raise ValueError('memoryview: destination format must be a native single character format prefixed with an optional \'@\'')
        if not self.contiguous:
            raise TypeError('memoryview: casts are restricted to C-contiguous views')
        if self._format not in 'Bbc' and format not in 'Bbc':
            raise TypeError('memoryview: cannot cast between two non-byte formats')
        if not self._raw():
            raise NotImplementedError('memoryview.cast of an array is not supported')
        size = _SIZES[format]
        if self.nbytes % size:
            raise TypeError('memoryview: length is not a multiple of itemsize')
        start = self._at.start
        return memoryview._of(self._obj, range(start, start + self.nbytes, size), format, self._readonly)

    def release(self):
        self._released = True
        self._obj = None

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exception):
        self.release()

    @property
    def obj(self):
        self._check()
        return self._obj

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def readonly(self):
        self._check()
        return self._readonly

    @property
    def itemsize(self):
        return _SIZES[self._format]

    @property
    def nbytes(self):
        self._check()
        return len(self._at) * self.itemsize

    @property
    def ndim(self):
        self._check()
        return 1

    @property
    def shape(self):
        return (len(self),)

    @property
    def strides(self):
        self._check()
        return (self._at.step * (1 if self._raw() else self.itemsize),)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def contiguous(self):
        self._check()
        return len(self._at) < 2 or self.strides[0] == self.itemsize

    c_contiguous = f_contiguous = contiguous

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'memoryview' object")

    def __repr__(self):
        return f"<{'released ' * self._released}memory at {id(self):#x}>"

"""Arrays of numbers of one kind."""
import struct as _struct
from collections.abc import MutableSequence as _MutableSequence
from functools import total_ordering as _total_ordering

typecodes = 'bBuhHiIlLqQfd'
_SIZES = {'b': 1, 'B': 1, 'u': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer',
          'I': 'unsigned int'}
_FORMATS = {'l': 'q', 'L': 'Q', 'u': 'I'}


def _index(value):
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


def _integer(code):
    """What checks the items of an array of integers, with the texts of the machine's types."""
    bits = 8 * _SIZES[code]
    low, high = (-1 << bits - 1, (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)

    def check(value):
        if type(value) is not int:
            value = _index(value)
        if not low <= value <= high:
            raise OverflowError(_complaint(code, value, low))
        return value
    return check


def _complaint(code, value, low):
    """Small types are read as a long, the others as themselves."""
    if code in 'qQ':
        return "can't convert negative int to unsigned" if code == 'Q' and value < 0 else 'int too big to convert'
    if value < 0 and code in 'IL':
        return "can't convert negative value to unsigned int"
    if code == 'L' or code == 'I' and value >= 1 << 64:
        return 'Python int too large to convert to C unsigned long'
    if code != 'I' and not -1 << 63 <= value < 1 << 63:
        return 'Python int too large to convert to C long'
    return f'{_NAMES[code]} is {"less than minimum" if value < low else "greater than maximum"}'


def _float(value):
    if type(value) is float:
        return value
    if not hasattr(value, '__float__') and not hasattr(value, '__index__') and not isinstance(value, int):
        raise TypeError(f'must be real number, not {type(value).__name__}')
    return float(value)


def _single(value):
    return _struct.unpack('<f', _struct.pack('<f', _float(value)))[0]


def _character(value):
    if not isinstance(value, str) or len(value) != 1:
        raise TypeError('array item must be unicode character')
    return value


_CHECKS = {code: _integer(code) for code in 'bBhHiIlLqQ'} | {'f': _single, 'd': _float, 'u': _character}


@_total_ordering
class array:
    __slots__ = ('typecode', '_items', '_check')

    def __init__(self, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f'array() argument 1 must be a unicode character, not {type(typecode).__name__}')
        if typecode not in _CHECKS:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        object.__setattr__(self, 'typecode', typecode)
        object.__setattr__(self, '_items', [])
        object.__setattr__(self, '_check', _CHECKS[typecode])
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str):
            if typecode != 'u':
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self._items.extend(initializer)
        elif isinstance(initializer, array) and (typecode == 'u') != (initializer.typecode == 'u'):
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        else:
            self._items.extend(map(self._check, initializer))

    def __setattr__(self, name, value):
        if name in ('typecode', 'itemsize'):
            raise AttributeError(f"attribute '{name}' of 'array.array' objects is not writable")
        raise AttributeError(f"'array.array' object has no attribute '{name}'")

    itemsize = property(lambda self: _SIZES[self.typecode])

    def _made(self, items):
        made = type(self)(self.typecode)
        made._items.extend(items)
        return made

    def __repr__(self):
        if not self._items:
            return f"array('{self.typecode}')"
        shown = repr(''.join(self._items)) if self.typecode == 'u' else repr(self._items)
        return f"array('{self.typecode}', {shown})"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        i = 0
        while i < len(self._items):
            yield self._items[i]
            i += 1

    def __contains__(self, value):
        return value in self._items

    def _at(self, i, what):
        if not hasattr(i, '__index__') and not isinstance(i, int):
            raise TypeError('array indices must be integers')
        i = _index(i)
        if not -len(self._items) <= i < len(self._items):
            raise IndexError(f'array {what}index out of range')
        return i

    def __getitem__(self, i):
        return self._made(self._items[i]) if isinstance(i, slice) else self._items[self._at(i, '')]

    def __setitem__(self, i, value):
        if not isinstance(i, slice):
            i = self._at(i, 'assignment ')
            self._items[i] = self._check(value)
            return
        if not isinstance(value, array):
            raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
        self._same(value)
        try:
            self._items[i] = value._items
        except ValueError:
            size = len(range(*i.indices(len(self._items))))
            raise ValueError(f'attempt to assign array of size {len(value)} to extended slice of size {size}') from None

    def _same(self, other):
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')

    def __delitem__(self, i):
        del self._items[i if isinstance(i, slice) else self._at(i, 'assignment ')]

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        self._same(other)
        return self._made(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, times):
        if not hasattr(times, '__index__') and not isinstance(times, int):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(times).__name__}'")
        return self._made(self._items * times)

    __rmul__ = __mul__

    def __imul__(self, times):
        self._items[:] = self._items * times
        return self

    def __copy__(self):
        return self._made(self._items)

    def __deepcopy__(self, memo, /):
        return self._made(self._items)

    def append(self, v, /):
        self._items.append(self._check(v))

    def extend(self, bb, /):
        if not isinstance(bb, array):
            for one in bb:
                self.append(one)
            return
        if bb.typecode != self.typecode:
            raise TypeError('can only extend with array of same kind')
        self._items.extend(bb._items)

    def insert(self, i, v, /):
        self._items.insert(i, self._check(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('pop index out of range')
        return self._items.pop(i)

    def remove(self, v, /):
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None

    def index(self, v, start=0, stop=(1 << 63) - 1, /):
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return self._items.copy()

    def fromlist(self, list, /):
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        self._items.extend([self._check(one) for one in list])

    def tounicode(self):
        if self.typecode != 'u':
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return ''.join(self._items)

    def fromunicode(self, ustr, /):
        if self.typecode != 'u':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u')")
        self._items.extend(ustr)

    def _format(self, count):
        return f'<{count}{_FORMATS.get(self.typecode, self.typecode)}'

    def tobytes(self):
        items = map(ord, self._items) if self.typecode == 'u' else self._items
        return _struct.pack(self._format(len(self._items)), *items)

    def frombytes(self, buffer, /):
        if not isinstance(buffer, (bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        if len(buffer) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        items = _struct.unpack(self._format(len(buffer) // self.itemsize), buffer)
        self._items.extend(map(chr, items) if self.typecode == 'u' else items)

    def byteswap(self):
        size, octets = self.itemsize, self.tobytes()
        self._items.clear()
        self.frombytes(b''.join([octets[i:i + size][::-1] for i in range(0, len(octets), size)]))

    __class_getitem__ = classmethod(type(list[int]))


_MutableSequence.register(array)
_list = list
ArrayType = array

"""struct: numbers and texts as bytes."""
import math as _math

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


_SIZES = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'e': 2, 'f': 4, 'd': 8,
          's': 1, 'p': 1}
_NATIVE = dict(_SIZES, l=8, L=8, n=8, N=8, P=8)
_MANTISSA = {2: (5, 10), 4: (8, 23), 8: (11, 52)}


def _parse(format):
    """The byte order, and the parts: (count, code, size, padding before)."""
    if isinstance(format, (bytes, bytearray)):
        format = format.decode('ascii')
    if not isinstance(format, str):
        raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
    order, sizes, aligned = 'little', _NATIVE, True
    at = 0
    if format[:1] in tuple('@=<>!'):
        at = 1
        if format[0] != '@':
            sizes, aligned = _SIZES, False
            order = 'big' if format[0] in '>!' else 'little'
    parts, offset = [], 0
    while at < len(format):
        if format[at].isspace():
            at += 1
            continue
        start = at
        while at < len(format) and format[at].isdigit():
            at += 1
        count = int(format[start:at]) if at > start else 1
        if at == len(format):
            raise error('repeat count given without format specifier')
        code = format[at]
        at += 1
        if code not in sizes:
            raise error('bad char in struct format')
        size = sizes[code]
        padding = -offset % size if aligned and code not in 'xcbB?sp' else 0
        offset += padding + count * size
        parts.append((count, code, size, padding))
    return order, parts, offset


_RANGES = {'b': 'byte format requires -128 <= number <= 127', 'B': 'ubyte format requires 0 <= number <= 255',
           'h': 'short format requires -32768 <= number <= 32767', 'H': 'ushort format requires 0 <= number <= 65535'}


def _integer(value, code, size, order):
    if not isinstance(value, int):
        if not hasattr(type(value), '__index__'):
            raise error('required argument is not an integer')
        value = type(value).__index__(value)
    signed = code in 'bhilqn'
    low, high = (-1 << size * 8 - 1, (1 << size * 8 - 1) - 1) if signed else (0, (1 << size * 8) - 1)
    if not low <= value <= high:
        if code in _RANGES:
            raise error(_RANGES[code])
        if not signed and value < 0:
            raise error('argument out of range')
        if size == 8:
            raise error('int too large to convert')
        raise error(f"'{code}' format requires {low} <= number <= {high}")
    return value.to_bytes(size, order, signed=signed)


def _float_bits(value, size):
    exponent_bits, mantissa_bits = _MANTISSA[size]
    bias = (1 << exponent_bits - 1) - 1
    top = (1 << exponent_bits) - 1
    sign = 1 if _math.copysign(1.0, value) < 0 else 0
    value = abs(value)
    if value != value:
        return sign << exponent_bits + mantissa_bits | top << mantissa_bits | 1 << mantissa_bits - 1
    if value == _math.inf:
        return sign << exponent_bits + mantissa_bits | top << mantissa_bits
    if value == 0:
        return sign << exponent_bits + mantissa_bits
    fraction, exponent = _math.frexp(value)
    exponent += bias - 1
    if exponent <= 0:
        scaled = _math.ldexp(fraction, mantissa_bits + exponent)
        exponent = 0
    else:
        scaled = (fraction * 2 - 1) * (1 << mantissa_bits)
    mantissa = round(scaled)
    bits = (exponent << mantissa_bits) + mantissa
    if bits >= top << mantissa_bits:
        raise OverflowError('float too large to pack with %s format' % {2: 'e', 4: 'f', 8: 'd'}[size])
    return sign << exponent_bits + mantissa_bits | bits


def _float(bits, size):
    exponent_bits, mantissa_bits = _MANTISSA[size]
    bias = (1 << exponent_bits - 1) - 1
    sign = -1.0 if bits >> exponent_bits + mantissa_bits else 1.0
    exponent = bits >> mantissa_bits & (1 << exponent_bits) - 1
    mantissa = bits & (1 << mantissa_bits) - 1
    if exponent == (1 << exponent_bits) - 1:
        return _math.nan if mantissa else sign * _math.inf
    if exponent == 0:
        return sign * _math.ldexp(mantissa, 1 - bias - mantissa_bits)
    return sign * _math.ldexp(mantissa | 1 << mantissa_bits, exponent - bias - mantissa_bits)


def _value(code, size, order, data):
    if code in 'efd':
        return _float(int.from_bytes(data, order), size)
    if code == '?':
        return data != b'\0'
    if code == 'c':
        return data
    return int.from_bytes(data, order, signed=code in 'bhilqn')


def _one(code, size, order, value):
    if code in 'efd':
        if not isinstance(value, (int, float)) and not hasattr(type(value), '__float__'):
            raise error('required argument is not a float')
        return _float_bits(float(value), size).to_bytes(size, order)
    if code == '?':
        return b'\1' if value else b'\0'
    if code == 'c':
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error('char format requires a bytes object of length 1')
        return bytes(value)
    return _integer(value, code, size, order)


class Struct:
    def __init__(self, format):
        self._order, self._parts, self.size = _parse(format)
        self.format = format if isinstance(format, str) else format.decode('ascii')
        self._count = sum(0 if code == 'x' else 1 if code in 'sp' else count for count, code, _, _ in self._parts)

    def pack(self, *values):
        if len(values) != self._count:
            raise error(f'pack expected {self._count} items for packing (got {len(values)})')
        out, at = [], 0
        for count, code, size, padding in self._parts:
            out.append(b'\0' * padding)
            if code == 'x':
                out.append(b'\0' * count)
            elif code in 'sp':
                value = values[at]
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{code}' must be a bytes object")
                value = bytes(value)
                if code == 'p':
                    value = bytes([min(len(value), count - 1, 255)]) + value[:count - 1] if count else b''
                out.append(value[:count].ljust(count, b'\0'))
                at += 1
            else:
                for value in values[at:at + count]:
                    out.append(_one(code, size, self._order, value))
                at += count
        return b''.join(out)

    def unpack(self, buffer):
        if len(buffer) != self.size:
            raise error(f'unpack requires a buffer of {self.size} bytes')
        return self._read(bytes(buffer))

    def _read(self, data):
        values, at = [], 0
        for count, code, size, padding in self._parts:
            at += padding
            if code == 's':
                values.append(data[at:at + count])
            elif code == 'p':
                values.append(data[at + 1:at + 1 + min(data[at], count - 1)] if count else b'')
            elif code != 'x':
                for i in range(at, at + count * size, size):
                    values.append(_value(code, size, self._order, data[i:i + size]))
            at += count * size
        return tuple(values)

    def unpack_from(self, buffer, offset=0):
        if offset < 0:
            if offset + len(buffer) < 0:
                raise error(f'offset {offset} out of range for {len(buffer)}-byte buffer')
            offset += len(buffer)
        if len(buffer) - offset < self.size:
            raise error(f'unpack_from requires a buffer of at least {self.size + offset} bytes for unpacking {self.size} bytes at offset '
                        f'{offset} (actual buffer size is {len(buffer)})')
        return self._read(bytes(buffer[offset:offset + self.size]))

    def pack_into(self, buffer, offset, *values):
        data = self.pack(*values)
        if offset < 0:
            offset += len(buffer)
        if len(buffer) - offset < self.size:
            raise error(f'pack_into requires a buffer of at least {self.size + offset} bytes for packing {self.size} bytes at offset '
                        f'{offset} (actual buffer size is {len(buffer)})')
        buffer[offset:offset + self.size] = data

    def iter_unpack(self, buffer):
        if not self.size:
            raise error('cannot iteratively unpack with a struct of length 0')
        if len(buffer) % self.size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self.size} bytes')
        return (self._read(bytes(buffer[i:i + self.size])) for i in range(0, len(buffer), self.size))


_known = {}


def _struct(format):
    if format not in _known:
        if len(_known) >= 100:
            _known.clear()
        _known[format] = Struct(format)
    return _known[format]


def calcsize(format, /):
    return _struct(format).size


def pack(format, /, *values):
    return _struct(format).pack(*values)


def unpack(format, buffer, /):
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def pack_into(format, buffer, offset, /, *values):
    _struct(format).pack_into(buffer, offset, *values)


def iter_unpack(format, buffer, /):
    return _struct(format).iter_unpack(buffer)

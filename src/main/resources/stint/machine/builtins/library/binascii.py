"""Bytes as text in base 16 and base 64, and check sums."""


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


Error.__module__ = 'binascii'
_ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_VALUES = {c: i for i, c in enumerate(_ALPHABET)}
_PAIRS = [_ALPHABET[n >> 6:(n >> 6) + 1] + _ALPHABET[n & 63:(n & 63) + 1] for n in range(4096)]


def _octets(data):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def _ascii(data):
    if isinstance(data, str):
        try:
            return data.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'")
    return bytes(data)


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _octets(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()


b2a_hex = hexlify


def unhexlify(hexstr, /):
    text = _ascii(hexstr)
    if len(text) % 2:
        raise Error('Odd-length string')
    try:
        if b' ' in text or b'\n' in text or b'\t' in text or b'\r' in text or b'\f' in text or b'\v' in text:
            raise ValueError
        return bytes.fromhex(text.decode())
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None


a2b_hex = unhexlify


def b2a_base64(data, /, *, newline=True):
    data = _octets(data)
    pieces = []
    for i in range(0, len(data) - 2, 3):
        n = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        pieces.append(_PAIRS[n >> 12])
        pieces.append(_PAIRS[n & 4095])
    rest = len(data) % 3
    if rest == 1:
        pieces.append(_PAIRS[data[-1] << 4] + b'==')
    elif rest == 2:
        n = (data[-2] << 8 | data[-1]) << 2
        pieces.append(_PAIRS[n >> 6] + _ALPHABET[n & 63:(n & 63) + 1] + b'=')
    return b''.join(pieces) + (b'\n' if newline else b'')


def a2b_base64(data, /, *, strict_mode=False):
    data = _ascii(data)
    result = bytearray()
    quad = left = pads = 0
    started = False
    if strict_mode and data[:1] == b'=':
        raise Error('Leading padding not allowed')
    for i, c in enumerate(data):
        if c == 61:
            started = True
            if strict_mode and quad == 0:
                raise Error('Excess data after padding' if i else 'Leading padding not allowed')
            pads += 1
            if quad >= 2 and quad + pads >= 4:
                if strict_mode and i + 1 < len(data):
                    raise Error('Excess data after padding')
                return bytes(result)
            continue
        value = _VALUES.get(c)
        if value is None:
            if strict_mode:
                raise Error('Only base64 data is allowed')
            continue
        if strict_mode and started:
            raise Error('Discontinuous padding not allowed')
        pads = 0
        if quad == 0:
            quad, left = 1, value
        elif quad == 1:
            quad = 2
            result.append(left << 2 | value >> 4)
            left = value & 15
        elif quad == 2:
            quad = 3
            result.append(left << 4 | value >> 2)
            left = value & 3
        else:
            quad = 0
            result.append(left << 6 | value)
            left = 0
    if quad == 1:
        raise Error('Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4'
                    % (len(result) // 3 * 4 + 1))
    if quad:
        raise Error('Incorrect padding')
    return bytes(result)


_TABLE = []


def crc32(data, value=0, /):
    data = _octets(data)
    if not _TABLE:
        for n in range(256):
            for _ in range(8):
                n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
            _TABLE.append(n)
    crc = value ^ 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ _TABLE[(crc ^ byte) & 255]
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, value, /):
    for byte in _octets(data):
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return value

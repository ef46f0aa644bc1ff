"""Bytes as text in base 16, 32, 64 and 85 (RFC 4648, Adobe, git)."""

import binascii

_SAFE = bytes.maketrans(b'+/', b'-_')
_UNSAFE = bytes.maketrans(b'-_', b'+/')
_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'


def _octets(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    raise TypeError('argument should be a bytes-like object or ASCII string, not %r' % s.__class__.__name__)


def _data(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")
    return bytes(s)


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    return encoded if altchars is None else encoded.translate(bytes.maketrans(b'+/', altchars))


def b64decode(s, altchars=None, validate=False):
    s = _octets(s)
    if altchars is not None:
        s = s.translate(bytes.maketrans(_octets(altchars), b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_SAFE)


def urlsafe_b64decode(s):
    return b64decode(_octets(s).translate(_UNSAFE))


def _encode32(alphabet, s):
    s = _data(s)
    pieces = []
    for i in range(0, len(s), 5):
        chunk = s[i:i + 5]
        n = int.from_bytes(chunk.ljust(5, b'\0'), 'big')
        text = bytes(alphabet[n >> shift & 31] for shift in range(35, -1, -5))
        pieces.append(text[:(len(chunk) * 8 + 4) // 5].ljust(8, b'='))
    return b''.join(pieces)


def _decode32(alphabet, s, casefold=False, map01=None):
    s = _octets(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        s = s.translate(bytes.maketrans(b'01', b'O' + _octets(map01)))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b'=')
    pads = length - len(s)
    values = {c: i for i, c in enumerate(alphabet)}
    result = bytearray()
    for i in range(0, len(s), 8):
        n = 0
        for c in s[i:i + 8]:
            if c not in values:
                raise binascii.Error('Non-base32 digit found')
            n = n << 5 | values[c]
        count = len(s[i:i + 8])
        result += (n << 5 * (8 - count)).to_bytes(5, 'big')
    if length % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if pads:
        del result[len(result) - (5 - (43 - 5 * pads) // 8):]
    return bytes(result)


def b32encode(s):
    return _encode32(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_B32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_B32HEX, s, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _octets(s)
    if casefold:
        s = s.upper()
    for c in s:
        if c not in b'0123456789ABCDEF':
            raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def _encode85(b, alphabet, pad, zeros, spaces):
    b = _data(b)
    missing = -len(b) % 4
    b += b'\0' * missing
    pieces = []
    for i in range(0, len(b), 4):
        n = int.from_bytes(b[i:i + 4], 'big')
        if zeros and n == 0:
            pieces.append(b'z')
        elif spaces and n == 0x20202020:
            pieces.append(b'y')
        else:
            pieces.append(bytes(alphabet[n // 85 ** k % 85] for k in (4, 3, 2, 1, 0)))
    if missing and not pad:
        if pieces[-1] == b'z':
            pieces[-1] = alphabet[:1] * 5
        pieces[-1] = pieces[-1][:-missing]
    return b''.join(pieces)


def b85encode(b, pad=False):
    return _encode85(b, _B85, pad, False, False)


def b85decode(b):
    b = _octets(b)
    missing = -len(b) % 5
    values = {c: i for i, c in enumerate(_B85)}
    b += b'~' * missing
    result = bytearray()
    for i in range(0, len(b), 5):
        n = 0
        for j, c in enumerate(b[i:i + 5]):
            if c not in values:
                raise ValueError('bad base85 character at position %d' % (i + j))
            n = n * 85 + values[c]
        if n >> 32:
            raise ValueError('base85 overflow in hunk starting at byte %d' % i)
        result += n.to_bytes(4, 'big')
    return bytes(result[:len(result) - missing]) if missing else bytes(result)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _encode85(b, bytes(range(33, 118)), pad, True, foldspaces)
    if adobe:
        result = b'<~' + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    return result + b'~>' if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = _octets(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    result = bytearray()
    group = []
    for c in b + b'u' * 4:
        if 33 <= c <= 117:
            group.append(c)
            if len(group) == 5:
                n = 0
                for x in group:
                    n = 85 * n + (x - 33)
                if n >> 32:
                    raise ValueError('Ascii85 overflow')
                result += n.to_bytes(4, 'big')
                group = []
        elif c == 122:
            if group:
                raise ValueError('z inside Ascii85 5-tuple')
            result += b'\0\0\0\0'
        elif foldspaces and c == 121:
            if group:
                raise ValueError('y inside Ascii85 5-tuple')
            result += b'    '
        elif c not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % c)
    padding = 4 - len(group)
    return bytes(result[:len(result) - padding]) if padding else bytes(result)


def encodebytes(s):
    s = _data(s)
    return b''.join(binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57))


def decodebytes(s):
    return binascii.a2b_base64(_data(s))

"""zlib: check sums, and bytes made smaller and whole again. What is compressed can be read by every zlib, but differs from what C's writes."""
from binascii import crc32

__all__ = ['adler32', 'compress', 'compressobj', 'crc32', 'decompress', 'decompressobj', 'error']

Z_DEFAULT_COMPRESSION, Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION = -1, 0, 1, 9
MAX_WBITS, DEFLATED, DEF_BUF_SIZE, DEF_MEM_LEVEL = 15, 8, 16384, 8
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = 0, 1, 2, 3, 4, 5, 6
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = 0, 1, 2, 3, 4
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.2.13'


class error(Exception):
    pass


error.__module__ = 'zlib'
_LENGTHS = [(3 + i, 0) for i in range(8)] + [(3 + (4 + i << bits), bits) for bits in range(1, 6) for i in range(4)] + [(258, 0)]
_DISTANCES = [(1 + i, 0) for i in range(4)] + [(1 + (2 + i << bits), bits) for bits in range(1, 14) for i in range(2)]
_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
_FIXED = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
_WINDOW = 32768


def _octets(data):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def adler32(data, value=1, /):
    low, high = value & 0xffff, value >> 16
    for byte in _octets(data):
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low


def _codes(lengths):
    """The canonical code of each symbol, as {(length, code): symbol}."""
    codes, code = {}, 0
    for length in range(1, max(lengths) + 1):
        for symbol, own in enumerate(lengths):
            if own == length:
                codes[length, code] = symbol
                code += 1
        code <<= 1
    return codes


class _Bits:
    """Bits of a stream, lowest first."""

    def __init__(self, data, at):
        self.data, self.at, self.held, self.count = data, at, 0, 0

    def take(self, count):
        while self.count < count:
            if self.at >= len(self.data):
                raise error('Error -5 while decompressing data: incomplete or truncated stream')
            self.held |= self.data[self.at] << self.count
            self.at += 1
            self.count += 8
        value = self.held & (1 << count) - 1
        self.held >>= count
        self.count -= count
        return value

    def symbol(self, codes):
        code = 0
        for length in range(1, 16):
            code = code << 1 | self.take(1)
            symbol = codes.get((length, code))
            if symbol is not None:
                return symbol
        raise error('Error -3 while decompressing data: invalid code -- missing end-of-block')

    def align(self):
        self.at -= self.count // 8
        self.held = self.count = 0


def _tables(bits):
    """The codes of a block that brings its own."""
    literals, distances, sizes = bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4
    lengths = [0] * 19
    for i in range(sizes):
        lengths[_ORDER[i]] = bits.take(3)
    codes, lengths = _codes(lengths), []
    while len(lengths) < literals + distances:
        symbol = bits.symbol(codes)
        if symbol < 16:
            lengths.append(symbol)
        elif symbol == 16:
            if not lengths:
                raise error('Error -3 while decompressing data: invalid bit length repeat')
            lengths += [lengths[-1]] * (3 + bits.take(2))
        else:
            lengths += [0] * (3 + bits.take(3) if symbol == 17 else 11 + bits.take(7))
    return _codes(lengths[:literals]), _codes(lengths[literals:])


def _block(bits, out, literals, distances):
    while True:
        symbol = bits.symbol(literals)
        if symbol < 256:
            out.append(symbol)
        elif symbol == 256:
            return
        else:
            if symbol > 285:
                raise error('Error -3 while decompressing data: invalid literal/length code')
            base, extra = _LENGTHS[symbol - 257]
            size = base + bits.take(extra)
            symbol = bits.symbol(distances)
            if symbol > 29:
                raise error('Error -3 while decompressing data: invalid distance code')
            base, extra = _DISTANCES[symbol]
            start = len(out) - base - bits.take(extra)
            if start < 0:
                raise error('Error -3 while decompressing data: invalid distance too far back')
            for i in range(start, start + size):
                out.append(out[i])


def _inflate(data, at):
    """The bytes of a stream without header, and where it ends."""
    bits, out, last = _Bits(data, at), bytearray(), False
    while not last:
        last, kind = bits.take(1), bits.take(2)
        if kind == 0:
            bits.align()
            size, check = bits.take(16), bits.take(16)
            if size ^ check != 0xffff:
                raise error('Error -3 while decompressing data: invalid stored block lengths')
            if bits.at + size > len(data):
                raise error('Error -5 while decompressing data: incomplete or truncated stream')
            out += data[bits.at:bits.at + size]
            bits.at += size
        elif kind == 1:
            _block(bits, out, _codes(_FIXED), _codes([5] * 30))
        elif kind == 2:
            _block(bits, out, *_tables(bits))
        else:
            raise error('Error -3 while decompressing data: invalid block type')
    bits.align()
    return bytes(out), bits.at


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    data = _octets(data)
    if wbits < 0:
        return _inflate(data, 0)[0]
    if len(data) < 2:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    if int.from_bytes(data[:2], 'big') % 31:
        raise error('Error -3 while decompressing data: incorrect header check')
    if data[0] & 15 != 8:
        raise error('Error -3 while decompressing data: unknown compression method')
    out, end = _inflate(data, 2)
    if len(data) < end + 4:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    if int.from_bytes(data[end:end + 4], 'big') != adler32(out):
        raise error('Error -3 while decompressing data: incorrect data check')
    return out


class _Sink:
    """Collects bits, lowest first."""

    def __init__(self):
        self.out, self.held, self.count = bytearray(), 0, 0

    def put(self, value, count):
        self.held |= value << self.count
        self.count += count
        while self.count >= 8:
            self.out.append(self.held & 255)
            self.held >>= 8
            self.count -= 8

    def finish(self):
        if self.count:
            self.out.append(self.held)
        return bytes(self.out)


def _reversed(code, length):
    return int(f'{code:0{length}b}'[::-1], 2)


def _slot(table, value):
    """The last entry of a table that begins at or below a value."""
    low, high = 0, len(table)
    while high - low > 1:
        middle = (low + high) // 2
        if table[middle][0] <= value:
            low = middle
        else:
            high = middle
    return low


_WRITTEN = {}


def _deflate(data):
    """One block with the codes that need no table; repeats are found by their first three bytes."""
    if not _WRITTEN:
        for (length, code), symbol in _codes(_FIXED).items():
            _WRITTEN[symbol] = _reversed(code, length), length
    sink, seen, at, end = _Sink(), {}, 0, len(data)
    sink.put(3, 3)
    while at < end:
        key = data[at:at + 3]
        start = seen.get(key, -_WINDOW - 1) if len(key) == 3 else -_WINDOW - 1
        seen[key] = at
        if at - start > _WINDOW or start < 0:
            sink.put(*_WRITTEN[data[at]])
            at += 1
            continue
        size, most = 3, min(258, end - at)
        while size < most and data[start + size] == data[at + size]:
            size += 1
        slot = _slot(_LENGTHS, size)
        sink.put(*_WRITTEN[257 + slot])
        sink.put(size - _LENGTHS[slot][0], _LENGTHS[slot][1])
        slot = _slot(_DISTANCES, at - start)
        sink.put(_reversed(slot, 5), 5)
        sink.put(at - start - _DISTANCES[slot][0], _DISTANCES[slot][1])
        at += size
    sink.put(*_WRITTEN[256])
    return sink.finish()


def compress(data, /, level=-1, wbits=MAX_WBITS):
    data = _octets(data)
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    body = _deflate(data)
    return body if wbits < 0 else b'\x78\x9c' + body + adler32(data).to_bytes(4, 'big')


class Compress:
    """Collects what it is given; the stream is made when it is flushed for good."""

    def __init__(self, level, wbits):
        self._data, self._level, self._wbits, self._finished = bytearray(), level, wbits, False

    def compress(self, data, /):
        self._check()
        self._data += _octets(data)
        return b''

    def flush(self, mode=Z_FINISH, /):
        self._check()
        if mode != Z_FINISH:
            return b''
        self._finished = True
        data = bytes(self._data)
        if self._wbits > 15:
            import gzip
            return gzip.compress(data)
        return compress(data, self._level, self._wbits)

    def _check(self):
        if self._finished:
            raise error('Error -2: inconsistent stream state')

    def copy(self):
        self._check()
        made = Compress(self._level, self._wbits)
        made._data += self._data
        return made


class Decompress:
    """Collects what it is given until the stream is complete, and answers its bytes then."""

    def __init__(self, wbits):
        self._data, self._wbits, self._rest = b'', wbits, b''
        self.eof, self.unused_data, self.unconsumed_tail = False, b'', b''

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        if self.eof:
            self.unused_data += _octets(data)
        else:
            self._data += _octets(data)
            self._rest += self._finished()
        found = self._rest[:max_length] if max_length else self._rest
        self._rest = self._rest[len(found):]
        return found

    def _finished(self):
        data, wbits = self._data, self._wbits
        gzipped = wbits > 15 and (wbits < 32 or data[:1] == b'\x1f')
        start = 0 if wbits < 0 else 10 if gzipped else 2
        if gzipped and len(data) > 10 and data[3]:
            raise NotImplementedError('zlib.decompressobj does not know the optional fields of gzip headers')
        if not gzipped and wbits >= 0 and len(data) >= 2 and int.from_bytes(data[:2], 'big') % 31:
            raise error('Error -3 while decompressing data: incorrect header check')
        try:
            out, end = _inflate(data, start)
        except error as failure:
            if 'Error -5' in str(failure):
                return b''
            raise
        size = 0 if wbits < 0 else 8 if gzipped else 4
        if len(data) < end + size:
            return b''
        check = int.from_bytes(data[end:end + 4], 'little' if gzipped else 'big')
        if wbits > 0 and check != (crc32(out) if gzipped else adler32(out)):
            raise error('Error -3 while decompressing data: incorrect data check')
        self.eof, self.unused_data, self._data = True, data[end + size:], b''
        return out

    def flush(self, length=DEF_BUF_SIZE, /):
        found, self._rest = self._rest, b''
        return found


Compress.__module__ = Decompress.__module__ = 'zlib'


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    if zdict is not None:
        raise NotImplementedError('zlib.compressobj(zdict=...) is not supported')
    if method != DEFLATED or not -1 <= level <= 9:
        raise ValueError('Invalid initialization option')
    return Compress(level, wbits)


def decompressobj(wbits=MAX_WBITS, zdict=None):
    if zdict is not None:
        raise NotImplementedError('zlib.decompressobj(zdict=...) is not supported')
    return Decompress(wbits)

"""gzip: bytes compressed with a header and a check sum, in memory."""
import io as _io
import struct as _struct
import zlib as _zlib

__all__ = ['BadGzipFile', 'GzipFile', 'compress', 'decompress', 'open']


class BadGzipFile(OSError):
    pass


def compress(data, compresslevel=9, *, mtime=0):
    head = b'\x1f\x8b\x08\x00' + _struct.pack('<LBB', int(mtime or 0), 2 if compresslevel == 9 else 0, 255)
    return head + _zlib.compress(data, compresslevel, -15) + _struct.pack('<LL', _zlib.crc32(data), len(data) & 0xffffffff)


def decompress(data):
    out = []
    while data:
        if data[:2] != b'\x1f\x8b':
            raise BadGzipFile(f'Not a gzipped file ({data[:2]!r})')
        if data[2:3] != b'\x08':
            raise BadGzipFile('Unknown compression method')
        if len(data) < 18:
            raise EOFError('Compressed file ended before the end-of-stream marker was reached')
        at, flags = 10, data[3]
        if flags & 4:
            at += 2 + int.from_bytes(data[at:at + 2], 'little')
        for bit in (8, 16):
            if flags & bit:
                at = data.index(b'\0', at) + 1
        if flags & 2:
            at += 2
        piece, at = _zlib._inflate(data, at)
        if len(data) < at + 8:
            raise EOFError('Compressed file ended before the end-of-stream marker was reached')
        check, size = _struct.unpack('<LL', data[at:at + 8])
        if check != _zlib.crc32(piece):
            raise BadGzipFile('CRC check failed')
        if size != len(piece) & 0xffffffff:
            raise BadGzipFile('Incorrect length of data produced')
        out.append(piece)
        data = data[at + 8:].lstrip(b'\0')
    return b''.join(out)


READ, WRITE = 'rb', 'wb'


class GzipFile(_io.BytesIO):
    """A compressed stream in another one: what is written is compressed when it is closed."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        mode = mode or getattr(fileobj, 'mode', None) or 'rb'
        if 't' in mode or 'U' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
        mode = mode if 'b' in mode else mode + 'b'
        if mode[0] not in 'rwax':
            raise ValueError(f'Invalid mode: {mode!r}')
        if fileobj is None:
            raise NotImplementedError('gzip.GzipFile needs fileobj: there are no files')
        self.name, self.fileobj, self._level, self.mtime = filename or '', fileobj, compresslevel, mtime
        self._writes = mode[0] != 'r'
        self.mode = 2 if self._writes else 1
        super().__init__(b'' if self._writes else decompress(fileobj.read()))

    def write(self, data, /):
        if not self._writes:
            raise OSError(9, 'write() on read-only GzipFile object')
        return super().write(data)

    def read(self, size=-1, /):
        if self._writes:
            raise OSError(9, 'read() on write-only GzipFile object')
        return super().read(size)

    def readable(self):
        return not self._writes

    def writable(self):
        return self._writes

    def close(self):
        if not self.closed:
            if self._writes:
                self.fileobj.write(compress(self.getvalue(), self._level, mtime=self.mtime or 0))
            super().close()


class _Text(_io.StringIO):
    """Text in a compressed stream."""

    def __init__(self, binary, encoding, errors, newline):
        self._binary, self._encoding, self._errors = binary, encoding or 'utf-8', errors or 'strict'
        super().__init__('' if binary.writable() else binary.read().decode(self._encoding, self._errors), newline)

    def close(self):
        if not self.closed:
            if self._binary.writable():
                self._binary.write(self.getvalue().encode(self._encoding, self._errors))
            self._binary.close()
            super().close()


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    if 't' in mode and 'b' in mode:
        raise ValueError(f'Invalid mode: {mode!r}')
    if 't' not in mode and (encoding, errors, newline) != (None, None, None):
        raise ValueError("Argument 'encoding' not supported in binary mode")
    if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__'):
        raise NotImplementedError('gzip.open of a name is not supported: there are no files')
    if not hasattr(filename, 'read') and not hasattr(filename, 'write'):
        raise TypeError('filename must be a str or bytes object, or a file')
    binary = GzipFile(None, mode.replace('t', ''), compresslevel, filename)
    return _Text(binary, encoding, errors, newline) if 't' in mode else binary

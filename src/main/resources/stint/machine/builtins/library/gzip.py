"""gzip: bytes compressed with a header and a check sum, in memory."""
import struct as _struct
import zlib as _zlib

__all__ = ['BadGzipFile', 'compress', 'decompress']


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

"""Check sums; streams that C's zlib wrote, read; what is compressed here, read again; and what is broken."""
import base64
import gzip
import zlib

TEXT = ('The quick brown fox jumps over the lazy dog. ' * 20 + ''.join(chr(33 + i * 7 % 90) for i in range(400))).encode()
DYNAMIC = base64.b64decode(
    'eNoLyUhVKCzNTM5WSCrKL89TSMuvUMgqzS0oVsgvSy1SKAFK5yRWVSqk5KfrKYSMKh5VPKqY2ooVNfTNbF28gyIT0vNKlTQNzO1cfYKjEjPyy5'
    'S1DC3s3XxDopMyC8pVtI0sHdz9QmOSsworVHWMrRw9/MNiU7KLKtV0TaydPAPC41JziqvU9UxtnL0CI+LTcktGTSbHZAA72rvQ')
FIXED = base64.b64decode(
    'eJxLTISBJDiACyUCALDqC2k=')
STORED = base64.b64decode(
    'eAEBDADz/3N0b3JlZCBieXRlcx/PBNk=')
ZIPPED = base64.b64decode(
    'H4sIAAAAAAACAwvJSFUoLM1MzlZIKsovz1NIy69QyCrNLShWyC9LLVIoAUrnJFZVKqTkp+sphIxsxQAvUrLRLAEAAA==')
print(zlib.crc32(b'hello'), zlib.crc32(b'lo', zlib.crc32(b'hel')), zlib.adler32(b'hello'), zlib.adler32(b'lo', zlib.adler32(b'hel')), zlib.crc32(b''), zlib.adler32(b''))
print(zlib.decompress(DYNAMIC) == TEXT, zlib.decompress(FIXED), zlib.decompress(STORED), gzip.decompress(ZIPPED) == TEXT[:300])
print(gzip.decompress(ZIPPED + ZIPPED) == TEXT[:300] * 2, zlib.decompress(DYNAMIC[2:-4], -15) == TEXT)
for data in (b'', b'a', b'ab' * 200, TEXT, bytes(range(256)), b'abcabcabcd' * 30 + b'x', b'z' * 700):
    packed = zlib.compress(data)
    print(len(data), zlib.decompress(packed) == data, len(packed) < len(data) + 80, packed[:2], gzip.decompress(gzip.compress(data)) == data,
          zlib.decompress(zlib.compress(data, wbits=-15), wbits=-15) == data)
print(len(zlib.compress(b'ab' * 1000)) < 60, gzip.compress(b'x', mtime=0)[:4])
for call in (lambda: zlib.decompress(b'nonsense'), lambda: zlib.decompress(DYNAMIC[:-1]), lambda: zlib.decompress(DYNAMIC[:50]), lambda: zlib.decompress(b''),
             lambda: zlib.decompress(DYNAMIC[:-1] + b'!'), lambda: zlib.compress('text'), lambda: zlib.crc32('text'), lambda: gzip.decompress(b'PK..'),
             lambda: zlib.compress(b'x', 10)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)

import gzip
import io
import zlib

data = b'hello world ' * 50
c = zlib.compressobj(9)
stream = c.compress(data[:300]) + c.compress(data[300:]) + c.flush()
print(zlib.decompress(stream) == data, len(stream) < len(data))
d = zlib.decompressobj()
out = b''
for at in range(0, len(stream), 7):
    out += d.decompress(stream[at:at + 7])
out += d.flush()
print(out == data, d.eof, d.unused_data)
d = zlib.decompressobj()
print(len(d.decompress(stream + b'tail')), d.eof, d.unused_data)
raw = zlib.compressobj(wbits=-15)
packed = raw.compress(data) + raw.flush()
print(zlib.decompressobj(wbits=-15).decompress(packed) == data, zlib.decompress(packed, -15) == data)
try:
    zlib.decompressobj().decompress(b'no stream at all')
except zlib.error as e:
    print(e)
try:
    zlib.compressobj(10)
except ValueError as e:
    print(e)
buffer = io.BytesIO()
with gzip.GzipFile(fileobj=buffer, mode='wb') as f:
    print(f.write(b'line 1\n'), f.write(b'line 2\n'), f.writable(), f.readable())
print(f.closed, buffer.closed)
buffer.seek(0)
with gzip.GzipFile(fileobj=buffer) as f:
    print(f.readline(), f.read(), f.read())
buffer.seek(0)
print([line for line in gzip.GzipFile(fileobj=buffer)])
text = io.BytesIO()
with gzip.open(text, 'wt', encoding='utf-8') as f:
    f.write('grün\n')
    f.writelines(['a\n', 'b\n'])
text.seek(0)
with gzip.open(text, 'rt', encoding='utf-8') as f:
    print([line.strip() for line in f])
print(gzip.decompress(gzip.compress(data)) == data)
try:
    gzip.GzipFile(fileobj=io.BytesIO(b'plain text'), mode='rb').read()
except OSError as e:
    print(type(e).__name__, e)
for mode in ('rt', 'q'):
    try:
        gzip.GzipFile(fileobj=io.BytesIO(), mode=mode)
    except ValueError as e:
        print(e)

import io, struct, hashlib, zlib
from array import array
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
data = bytearray(b'hello world')
m = memoryview(data)
print(len(m), m[0], m[-1], bytes(m[:5]), m[6:].tobytes(), m[::2].tolist(), m[::-1].tobytes(), type(m), isinstance(m, memoryview))
m[0] = ord('J'); m[6:11] = b'There'; print(data, m == data, m == b'Jello There', m != b'x', b'Jello There' == m, m[:2] == data[:2])
s = m[2:8]; s[1] = 33; print(data, s.obj is data, s[1:3].tolist())
print(m.readonly, m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.contiguous, m[::2].contiguous, m[::3].strides)
r = memoryview(b'abc'); print(r.readonly, hash(r) == hash(b'abc'), {r: 1}[b'abc'] if False else 1, r.hex(), r.hex('-'), list(r), 98 in r, list(reversed(r)), max(r), sum(r))
def setr(): r[0] = 1
t(setr); t(lambda: r[5]); t(lambda: r['x']); t(lambda: memoryview('abc')); t(lambda: memoryview()); t(lambda: memoryview(5)); t(lambda: hash(m))
def a(v):
    def f(): m[0] = v
    return f
t(a(256)); t(a(-1)); t(a('x')); t(a(1.5)); t(a(b'x'))
def b(): m[0:2] = b'abc'
t(b)
def d(): del m[0]
t(d)
i = memoryview(bytearray(8)).cast('I'); i[0] = 1; i[1] = 2**32 - 1; print(i.tolist(), i.format, i.itemsize, len(i), i.nbytes, i.cast('B').tolist(), i.tobytes())
t(lambda: memoryview(b'abc').cast('H')); t(lambda: memoryview(b'abcd').cast('Z')); t(lambda: i.cast('H'))
ar = array('i', [1, 2, 3]); ma = memoryview(ar); ma[1] = 20; print(ar, ma.format, ma.itemsize, ma.tolist(), ma.nbytes, ma[1:].tolist(), ma.tobytes())
with memoryview(b'xyz') as w: print(w[0])
t(lambda: w[0]); t(lambda: len(w)); print(w == w)
print(bytes(m), bytearray(m[:3]), b''.join([b'a', b'b']), m.toreadonly().readonly, memoryview(m)[0])
def chunks(view, n):
    while view: yield bytes(view[:n]); view = view[n:]
print(list(chunks(memoryview(b'abcdefgh'), 3)))
print(int.from_bytes(memoryview(b'\x01\x02'), 'big'), struct.unpack('<H', memoryview(b'\x01\x02')), struct.unpack_from('<H', memoryview(b'\x01\x02\x03'), 1))
print(b''.join([memoryview(b'ab'), b'c']), hashlib.md5(memoryview(b'abc')).hexdigest(), b'abc'.find(memoryview(b'c')), memoryview(b'b') in b'abc', b'a,b'.split(memoryview(b',')), b'abc'.startswith(b'a'), io.BytesIO(memoryview(b'abc')).read(), bytearray(b'x') + memoryview(b'y'), b'x' + memoryview(b'y'))
buf = io.BytesIO(); buf.write(memoryview(b'zz')); print(buf.getvalue(), zlib.crc32(memoryview(b'abc')))
ba = bytearray(b'12'); ba.extend(memoryview(b'34')); ba += memoryview(b'5'); ba[0:1] = memoryview(b'9'); print(ba)
print(str(memoryview(b'abc'), 'ascii'), memoryview(b'abc') == memoryview(b'abc'), memoryview(b'a') < 5 if False else '')

try:
    class V(memoryview): pass
except TypeError as e: print(e)
big = memoryview(bytearray(100000)); total = 0
while big:
    total += len(big[:4096]); big = big[4096:]
print(total)

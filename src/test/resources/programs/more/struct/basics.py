"""struct: packing, unpacking, sizes and errors."""
import struct

for fmt in ('b', 'B', 'h', 'i', 'q', '<hi', '>hi', '!I', '@bi', '=bi', 'bhilq', '3s', '10s', '5p', '2h3B', '?', 'c', '4x', 'xi', 'e', 'f', 'd', 'bd', 'n', '0i', ''):
    print(repr(fmt), struct.calcsize(fmt))
print(struct.pack('<HhIiQq', 65535, -1, 1, -2, 2 ** 63, -3), struct.pack('>I', 0xdeadbeef))
print(struct.pack('3s5s2p', b'abcd', b'x', b'yz'), struct.pack('>??c', True, 0, b'z'), struct.pack('bxxb', 1, 2))
for value in (0.0, -0.0, 1.0, -1.5, 0.1, 3.14159, 1e-40, 1e30, 65504.0, 5e-324, float('inf'), float('-inf'), 2 ** -24):
    for fmt in '<e', '<f', '<d', '>d':
        try:
            data = struct.pack(fmt, value)
            print(value, fmt, data.hex(), struct.unpack(fmt, data)[0])
        except OverflowError as e:
            print(value, fmt, e)
print(struct.unpack('<f', struct.pack('<f', float('nan')))[0])
header = struct.Struct('>4sHHI')
data = header.pack(b'STNT', 1, 2, 3)
print(header.size, header.format, data, header.unpack(data))
print(struct.unpack_from('<H', b'\0\1\2\3', 2), list(struct.iter_unpack('<h', b'\1\0\2\0\3\0')))
buffer = bytearray(8)
struct.pack_into('<I', buffer, 2, 0x01020304)
print(buffer)
for call in (lambda: struct.pack('b', 200), lambda: struct.pack('B', -1), lambda: struct.pack('h', 1 << 20), lambda: struct.pack('H', -5),
             lambda: struct.pack('<i', 1 << 40), lambda: struct.pack('<I', -1), lambda: struct.pack('i', 'x'), lambda: struct.pack('i'),
             lambda: struct.pack('ii', 1, 2, 3), lambda: struct.pack('s', 'x'), lambda: struct.pack('c', b'ab'), lambda: struct.pack('f', 'x'),
             lambda: struct.unpack('i', b'abc'), lambda: struct.calcsize('z'), lambda: struct.calcsize('3'),
             lambda: struct.unpack_from('i', b'abc', 1), lambda: list(struct.iter_unpack('i', b'abcde')), lambda: struct.pack(3, 1)):
    try:
        print(call())
    except (struct.error, TypeError) as e:
        print(type(e).__name__, e)

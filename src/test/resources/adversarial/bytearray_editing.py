# Ends: finished
b = bytearray(500_000)
del b[::2]
print(len(b))
b[10:20] = b'x' * 1000
b.extend(range(256))
b.reverse()
b += b
print(len(b), b.count(0), b.find(b'xx'), len(bytes(b)), len(b.hex()), b[0:5])
del b[100:]
b.insert(0, 1)
print(len(b))

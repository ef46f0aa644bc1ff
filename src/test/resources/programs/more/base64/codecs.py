import base64, binascii
print(base64.b64encode(b'hello'), base64.b64decode('aGVsbG8='), base64.b64encode(b''), base64.b64encode(bytes(range(250, 256))), base64.urlsafe_b64encode(bytes(range(250, 256))), base64.urlsafe_b64decode('-vv8_f7_'), base64.b32encode(b'hi'), base64.b32decode('NBUQ===='), base64.b16encode(b'\xab\x01'), base64.b16decode('AB01'), base64.b64encode('é😀'.encode()).decode(), base64.b64decode(b'aGVs bG8=\n'), base64.standard_b64encode(b'xy'), base64.b85encode(b'hello'), base64.b85decode(b'Xk~0{Zv'), base64.a85encode(b'test'), base64.encodebytes(b'abc'))
print(binascii.hexlify(b'\x01\xff'), binascii.unhexlify('01ff'), binascii.crc32(b'hello'), b'\x01'.hex())
for f in [lambda: base64.b64decode('abc'), lambda: base64.b64decode('a'), lambda: base64.b64encode('str'), lambda: base64.b64decode('a$b=', validate=True), lambda: base64.b16decode('xy'), lambda: base64.b32decode('1'), lambda: binascii.unhexlify('0'), lambda: binascii.unhexlify('zz'), lambda: base64.b64decode('é')]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

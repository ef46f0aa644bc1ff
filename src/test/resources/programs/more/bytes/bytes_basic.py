b = b'hello \x00\xff\n\'"'
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], list(b[:3]), b + b'x', b'ab' * 2, b'l' in b, 104 in b, b == bytes(list(b)), b'a' < b'b', hash(b'hello') == hash('hello'))
print(bytes(3), bytes([1, 65]), bytes('é', 'utf-8'), bytes(b'x'), bytes(range(3)), bytes(), 'é😀'.encode(), 'é'.encode('latin-1'), b'\xc3\xa9'.decode(), b'abc'.hex(), bytes.fromhex('61 62 7a'), b'abc'.decode('ascii'), b'\x01\x02'.hex('-'))
print(b'a,b,c'.split(b','), b'-'.join([b'x', b'y']), b'abc'.upper(), b' x '.strip(), b'abcabc'.replace(b'b', b'Z'), b'abc'.find(b'c'), b'abc'.startswith(b'ab'), b'abc'.count(b'a'), b'a\nb'.splitlines(), b'abc'.index(98), b'5'.zfill(3), b'x'.center(5, b'*'), b'ab'.isalpha(), b'12'.isdigit(), b'a=b'.partition(b'='), b'Ab'.swapcase(), b'a'.ljust(3), b'abc'.translate(None, b'b'))
for f in [lambda: b'a' + 'b', lambda: 'a' + b'b', lambda: bytes(['a']), lambda: bytes([256]), lambda: bytes('x'), lambda: bytes(-1), lambda: b'\xff'.decode(), lambda: 'é'.encode('ascii'), lambda: b[100], lambda: 'a' in b, lambda: 300 in b, lambda: b.find('x'), lambda: bytes.fromhex('zz'), lambda: b'%d' % 'x', lambda: int(b'zz'), lambda: b'x'.join(['a']), lambda: 'a'.encode('nope'), lambda: b'a'.split('a'), lambda: bytes(1.5)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(b'\xff\xfea'.decode('utf-8', 'replace'), b'\xffa'.decode('utf-8', 'ignore'), 'aé'.encode('ascii', 'replace'), 'aé'.encode('ascii', 'ignore'), 'é'.encode('ascii', 'backslashreplace'), b'%s %d' % (b'x', 5), int(b'42'), float(b'1.5'), b'a' == 'a', repr(b"'"), repr(b'"'), str(b'x'), int.from_bytes(b'\x01\x00', 'big'), int.from_bytes(b'\x01\x00', 'little'), (258).to_bytes(2, 'big'), (-1).to_bytes(2, 'little', signed=True), int.from_bytes(b'\xff', 'big', signed=True))
try: (256).to_bytes(1, 'big')
except OverflowError as e: print(e)
print({b'k': 1}[b'k'], sorted([b'b', b'a']), max(b'az'), [x for x in b'ab'], *b'ab', b'abc'[True], bytes(bytearray(b'q')), b'' or 'empty', rb'\n', b'a' b'b')

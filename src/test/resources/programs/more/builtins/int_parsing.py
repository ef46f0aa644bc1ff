for args in (('12',), (' -7\n',), ('0x1f', 16), ('1f', 16), ('0b101', 0), ('0o17', 0), ('0xFF', 0), ('z', 36), ('1_000',), ('+5',), (True,), (3.99,), (-3.99,), (b'42',), ('٣',), ('11', 2), ('-0b1', 2), ('0', 0), ('000', 0)):
    print(args, int(*args))
for args in (('',), ('1.5',), ('0x1f',), ('12', 2), ('1__0',), ('_1',), ('z', 35), ('1', 1), ('1', 37), (None,), ([],), (1.5, 10), (float('nan'),), (float('inf'),), ('010', 0), (b'\xff',), ('1' * 30 + 'x',), ('5', '2'), ('- 1',)):
    try:
        print(int(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
class A:
    def __int__(self): return 5
class B:
    def __index__(self): return 6
class C:
    def __trunc__(self): return 7
class D:
    def __int__(self): return 'x'
print(int(A()), int(B()))
try:
    int(D())
except TypeError as e:
    print(e)
print(int(), int('7', base=8), int.from_bytes(b'\x01\x02', 'big'), int.from_bytes(b'\xff\xfe', 'little', signed=True), (1000).to_bytes(2, 'little'), (-1).to_bytes(3, 'big', signed=True))
for bad in (lambda: (256).to_bytes(1, 'big'), lambda: (-1).to_bytes(1, 'big'), lambda: (1).to_bytes(1, 'middle'), lambda: (1).to_bytes(-1, 'big'), lambda: int(x=1), lambda: int('1', 2, 3), lambda: int(base=2), lambda: (1).to_bytes('a', 'big'), lambda: (1).to_bytes(2, 5), lambda: (1).to_bytes(2.0, 'big'), lambda: int.from_bytes(5, 'big'), lambda: int.from_bytes(b'a', 'bg')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print((2**70).to_bytes(10, 'little'), (-2**70).to_bytes(9, 'big', signed=True), (0).to_bytes(3, 'big'), (0).to_bytes(0, 'big'), (128).to_bytes(1, 'big'), (-128).to_bytes(1, 'little', signed=True), (5).to_bytes())
print((10).bit_length(), (255).bit_count(), (7).as_integer_ratio(), (5).conjugate(), (5).numerator, (5).denominator, (5).real, (5).imag)

print((5).bit_length(), (0).bit_length(), (-8).bit_length(), (255).bit_count(), (-7).bit_count(), (2 ** 100 - 1).bit_count())
print((7).numerator, (7).denominator, (7).real, (7).imag, (7).conjugate())
print((6).as_integer_ratio(), (-3).as_integer_ratio(), True.as_integer_ratio())
print(abs(-5), abs(0), abs(5), hex(255), hex(-255), hex(0), oct(8), oct(-8), bin(5), bin(-5), bin(0))
print(chr(97), ord('a'), chr(0x1F600), ord('😀'), chr(0) == '\0', ord('\n'))
print(str(5), repr(-5), int('5') == 5, 5 .bit_length(), 5..is_integer())
print(hash(0), hash(1), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(2 ** 61 - 2), hash(-(2 ** 61 - 1)), hash(10 ** 20), hash(-10 ** 20))
print(round(5), round(5, 2), round(12345, -2), round(12355, -1), round(-12350, -2), round(50, -2), round(150, -2), round(250, -2))
print(isinstance(5, int), isinstance(5, float), isinstance(True, bool), isinstance(1, bool), type(5) is int, type(5 / 1).__name__)
for f in [lambda: hex(1.5), lambda: bin('a'), lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: abs('x'), lambda: round('x'), lambda: divmod('a', 1), lambda: oct(None)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

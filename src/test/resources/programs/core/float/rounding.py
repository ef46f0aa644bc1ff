for v in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1e16, 0.49999999999999994, 4503599627370497.5]:
    print(v, round(v), round(v, 1), round(v, 2), int(v))
print(round(1234.5678, -2), round(1234.5678, 0), round(1250.0, -2), round(1350.0, -2), round(-1250.0, -2), round(5.0, -1), round(15.0, -1))
print(round(2.5), type(round(2.5)).__name__, type(round(2.5, 0)).__name__, round(2.5, None), round(number=3.7), round(3.14159, ndigits=3))
print(round(1e300, 2), round(1e-300, 5), round(0.1, 20), round(123.456, 400), round(123.456, -400), round(-0.4), round(-0.04, 1))
print(round(0.15, 1), round(0.25, 1), round(0.35, 1), round(0.45, 1), round(2.345, 2), round(8.875, 2), round(1.15, 1))
print(round(1e22), round(1.5e20), int(1e18), int(-2.999), int(2 ** 53 + 0.0))
for v in [float('inf'), float('nan'), -float('inf')]:
    try:
        print(round(v))
    except Exception as e:
        print(type(e).__name__, e)
    print(round(v, 2))
try:
    round(1.5, 1.5)
except TypeError as e:
    print(e)
print((2.5).is_integer(), (2.0).is_integer(), float('inf').is_integer(), (0.5).as_integer_ratio(), (-1.25).as_integer_ratio(), (0.1).as_integer_ratio())

for s in ['1', '1.5', '-1.5', '+.5', '5.', '1e5', '1E-5', ' 2.5 ', '\t3\n', '1_000.5', 'inf', 'Infinity', '-INF', 'nan', '+nan', 'NaN', '1e400', '-1e400', '1e-400', '0x1', '123456789012345678901234567890', '.1e1', '1e+5', '00012', '-0', '٣.٥', '1e05', '2.2250738585072011e-308', '9007199254740993', '0.1000000000000000055511151231257827']:
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(e)
for v in ['', ' ', 'a', '1.5.2', '1e', 'e5', '.', '1_', '_1', '1__0', 'infi', '1 2', '--1', None, [], {}, '1,5', 'nan5', '½', '1\x00']:
    try:
        print(repr(v), float(v))
    except Exception as e:
        print(type(e).__name__, e)
print(float(), float(5), float(True), float('1' * 30), float(2 ** 100), float(10 ** 308), 1e23, 8.5e22, 5e-324 > 0, 1.7976931348623159e308)
print(float.fromhex('0x1.8p1'), float.fromhex('-0x1p-10'), (1.5).hex(), (0.1).hex(), (-0.0).hex(), (1e300).hex(), float('inf').hex(), (5e-320).hex())
print((1.5).real, (1.5).imag, (1.5).conjugate(), float.is_integer(3.0))

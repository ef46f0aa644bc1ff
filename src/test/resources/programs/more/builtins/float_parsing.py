for text in ('1', '1.', '.5', '1e5', '-1E-5', ' 2.5\t', 'nan', '-NaN', 'inf', 'Infinity', '-infinity', '1_0.0_1', '1e400', '-1e-400', '٣.٥'):
    print(repr(text), float(text))
for bad in ('', ' ', '1e', 'e1', '1_', '_1', '1__0', '1._5', '0x10', 'infin', '1,5', '--1', '1 2', b'x', None, [], 1j):
    try:
        print(float(bad))
    except Exception as e:
        print(type(e).__name__, e)
print(float(), float(True), float(10**20), float(b'1.5'), (0.1).as_integer_ratio(), (2.5).is_integer(), (2.0).is_integer(), (0.1).hex(), float.fromhex('0x1.8p1'), float.fromhex('-inf'))
for bad in (lambda: float(10**400), lambda: float('inf').as_integer_ratio(), lambda: float('nan').as_integer_ratio(), lambda: float.fromhex('xyz'), lambda: float(1, 2), lambda: int(float('inf')), lambda: 10**400 / 3, lambda: 1e308 * 10, lambda: 2.0 ** 10000, lambda: (-8.0) ** (1/3), lambda: 0.0 ** -1, lambda: 1.0 // 0, lambda: 1 % 0.0, lambda: divmod(1.0, 0)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(-7.5 // 2, -7.5 % 2, divmod(-7.5, 2), divmod(7.5, -2), 5 % -3.0, -0.0, 0.0 == -0.0, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1/3, 100.0, 1e22, 1e23)

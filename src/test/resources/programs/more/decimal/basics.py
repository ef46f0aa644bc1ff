from decimal import Decimal as D, getcontext, ROUND_HALF_UP, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_CEILING, InvalidOperation, localcontext, DivisionByZero, Context
a, b = D('1.10'), D('3')
print(a, repr(a), a + b, a - b, a * b, a / b, a // b, b % a, b ** 2, -a, abs(-a), a == D('1.1'), a < b, a + 1, 2 * a, D(5), D(0.1), D('1E+5'), D('1e-10'), D('123456789012345678901234567890') + 1, D('0.1') + D('0.2'), D('NaN'), D('-Infinity'), D('sNaN').is_nan(), D((1, (1, 2, 3), -2)), hash(D('1.0')) == hash(1), int(D('3.9')), float(a), round(D('2.675'), 2), round(D('2.5')), D('10') / 3, D(1) / 7, D(2).sqrt(), D('1e3'), D('100').normalize(), D('1.50').normalize(), str(D('0E-8')), D('-0'))
print(D('2.675').quantize(D('0.01')), D('2.675').quantize(D('.01'), rounding=ROUND_HALF_UP), D('2.679').quantize(D('.01'), ROUND_DOWN), D('2.1').quantize(D('1'), ROUND_CEILING), D('1.5').to_integral_value(), D('12.34').as_tuple(), D('3.14').is_signed(), D('7').compare(D('8')), D('1.23').adjusted(), max(a, b), sum([a, b]), sorted([b, a]), D('1.0').as_integer_ratio(), f'{D("1234.5"):,.2f}', f'{D("0.000001"):e}', '%s %.1f' % (a, a), format(D('1.5'), '>8'), D('1000000').to_eng_string(), D('5') in [5], D('5') == 5.0, D('0.5') == 0.5, D('1').copy_sign(D('-2')), D(2) ** D('0.5'), D('10').ln(), D('100').log10(), D(1).exp())
getcontext().prec = 6; print(D(1) / 3, D('123456789') + 0, D('1.23456789'), +D('1.23456789'), getcontext().prec)
with localcontext() as c: c.prec = 3; print(D(2) / 3)
print(D(2) / 3)
for f in [lambda: D('x'), lambda: D(1) / 0, lambda: D(0) / 0, lambda: a + 1.5, lambda: a + 'x', lambda: D('1').quantize(D('1e-20')), lambda: D('-1').sqrt(), lambda: D('sNaN') + 1, lambda: D(1) % 0, lambda: int(D('NaN')), lambda: D([1]), lambda: D('1') < 'x', lambda: int(D('Infinity')), lambda: D(1) // 0]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
total = sum(D(p) * q for p, q in [('19.99', 3), ('0.01', 100), ('5.25', 2)]); print(total, (total * D('0.0825')).quantize(D('.01')))

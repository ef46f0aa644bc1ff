"""Decimal arithmetic in the precision of a context (the General Decimal Arithmetic Specification)."""

import math as _math

ROUND_DOWN = 'ROUND_DOWN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_UP = 'ROUND_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_05UP = 'ROUND_05UP'
MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = True
HAVE_CONTEXTVAR = True


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow, Rounded, Inexact, Clamped)[:9]


class DecimalTuple(tuple):
    """What Decimal.as_tuple answers."""

    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return 'DecimalTuple(sign=%r, digits=%r, exponent=%r)' % tuple(self)


class Context:
    """Precision, rounding, and which signals raise."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        self.prec = 28 if prec is None else prec
        self.rounding = ROUND_HALF_EVEN if rounding is None else rounding
        self.Emin = -999999 if Emin is None else Emin
        self.Emax = 999999 if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = 0 if clamp is None else clamp
        on = [InvalidOperation, DivisionByZero, Overflow] if traps is None else traps
        self.traps = dict(on) if isinstance(on, dict) else {signal: signal in on for signal in _SIGNALS}
        on = [] if flags is None else flags
        self.flags = dict(on) if isinstance(on, dict) else {signal: signal in on for signal in _SIGNALS}

    def __setattr__(self, name, value):
        if name == 'prec' and not 1 <= value <= MAX_PREC:
            raise ValueError('valid range for prec is [1, MAX_PREC]')
        if name == 'rounding' and value not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        object.__setattr__(self, name, value)

    def __repr__(self):
        return ('Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, flags=[%s], traps=[%s])' % (
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
            ', '.join(s.__name__ for s in _SIGNALS if self.flags.get(s)),
            ', '.join(s.__name__ for s in _SIGNALS if self.traps.get(s))))

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps)

    __copy__ = copy

    def clear_flags(self):
        for signal in self.flags:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in self.traps:
            self.traps[signal] = False

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _signal(self, signal, reason=None):
        """Raises if the signal is trapped; else answers NaN, which is what most operations then do."""
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([reason or signal])
        return _special('n')

    def create_decimal(self, num='0'):
        return Decimal(num)._fix(self)

    def create_decimal_from_float(self, f):
        return Decimal.from_float(f)._fix(self)

    def add(self, a, b):
        return _convert(a)._add(_convert(b), self)

    def subtract(self, a, b):
        return _convert(a)._add(_convert(b).copy_negate(), self)

    def multiply(self, a, b):
        return _convert(a)._mul(_convert(b), self)

    def divide(self, a, b):
        return _convert(a)._div(_convert(b), self)

    def power(self, a, b):
        return _convert(a)._pow(_convert(b), self)

    def sqrt(self, a):
        return _convert(a).sqrt(self)

    def exp(self, a):
        return _convert(a).exp(self)

    def ln(self, a):
        return _convert(a).ln(self)

    def log10(self, a):
        return _convert(a).log10(self)

    def plus(self, a):
        return _convert(a)._fix(self)

    def minus(self, a):
        return _convert(a).copy_negate()._fix(self)

    def abs(self, a):
        return _convert(a).copy_abs()._fix(self)

    def quantize(self, a, b):
        return _convert(a).quantize(_convert(b), context=self)

    def to_sci_string(self, a):
        return str(a)

    def to_eng_string(self, a):
        return a.to_eng_string(self)


_ROUNDINGS = (ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP)
DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
_current = Context()


def getcontext():
    return _current


def setcontext(context, /):
    global _current
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current = context


class _Manager:
    """The block in which another context holds."""

    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, kind, value, traceback):
        setcontext(self.saved)


def localcontext(ctx=None, **kwargs):
    context = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(context, name, value)
    return _Manager(context)


def _new(sign, coefficient, exponent):
    made = object.__new__(Decimal)
    made._sign = sign
    made._c = coefficient
    made._exp = exponent
    made._kind = ''
    return made


def _special(kind, sign=0, payload=0):
    made = _new(sign, payload, 0)
    made._kind = kind
    return made


def _length(n):
    """How many digits an int of 0 or more has; 1 for 0."""
    if n < 10 ** 15:
        return len(str(n))
    guess = int((n.bit_length() - 1) * 0.30102999566398) + 1
    return guess + 1 if n >= 10 ** guess else guess


def _round(sign, n, digits, rounding):
    """n without its last digits, rounded; and whether something but zeros was lost."""
    unit = 10 ** digits
    q, r = divmod(n, unit)
    if r == 0:
        return q, False
    half = 2 * r - unit
    if rounding == ROUND_HALF_EVEN:
        up = half > 0 or half == 0 and q % 2 == 1
    elif rounding == ROUND_HALF_UP:
        up = half >= 0
    elif rounding == ROUND_HALF_DOWN:
        up = half > 0
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = bool(sign)
    else:
        up = q % 5 == 0
    return q + up, True


def _convert(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _new(int(value < 0), abs(int(value)), 0)
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


def _operand(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _new(int(value < 0), abs(int(value)), 0)
    return None


def _unsupported(operator, left, right, other, special):
    kind = type(other)
    if kind in (float, str, type(None), list, tuple, dict, bytes):
        if special == '__radd__' and kind in (str, list, tuple):
            raise TypeError(f'can only concatenate {kind.__name__} (not "decimal.Decimal") to {kind.__name__}')
        if operator == '*' and kind in (str, list, tuple, bytes):
            raise TypeError("can't multiply sequence by non-int of type 'decimal.Decimal'")
        names = ['decimal.Decimal' if isinstance(x, Decimal) else type(x).__name__ for x in (left, right)]
        if operator in ('<', '<=', '>', '>='):
            raise TypeError(f"'{operator}' not supported between instances of '{names[0]}' and '{names[1]}'")
        raise TypeError(f"unsupported operand type(s) for {operator}: '{names[0]}' and '{names[1]}'")
    return NotImplemented


def _literal(text):
    """The number that a text stands for, or None."""
    s = text.strip().replace('_', '').lower()
    sign = 0
    if s[:1] in ('+', '-'):
        sign = int(s[0] == '-')
        s = s[1:]
    if s in ('inf', 'infinity'):
        return _special('F', sign)
    for kind, word in (('N', 'snan'), ('n', 'nan')):
        if s.startswith(word):
            payload = s[len(word):]
            return _special(kind, sign, int(payload or '0')) if payload == '' or payload.isdecimal() else None
    mantissa, mark, power = s.partition('e')
    if mark:
        if not (power[1:] if power[:1] in ('+', '-') else power).isdecimal():
            return None
    whole, point, decimals = mantissa.partition('.')
    if not (whole + decimals).isdecimal():
        return None
    return _new(sign, int(whole + decimals), (int(power) if mark else 0) - len(decimals))


class Decimal:
    """A decimal number: sign, coefficient and exponent, or an infinity or NaN."""

    __slots__ = ('_sign', '_c', '_exp', '_kind')

    def __new__(cls, value='0', context=None):
        if isinstance(value, str):
            made = _literal(value)
            if made is None:
                made = (context or getcontext())._signal(InvalidOperation, ConversionSyntax)
        elif isinstance(value, (Decimal, int)):
            made = _convert(value)
        elif isinstance(value, float):
            made = Decimal.from_float(value)
        elif isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError('argument must be a sequence of length 3')
            sign, digits, exponent = value
            if sign not in (0, 1):
                raise ValueError('sign must be an integer with the value 0 or 1')
            n = 0
            for digit in digits:
                if not isinstance(digit, int) or not 0 <= digit <= 9:
                    raise ValueError('coefficient must be a tuple of digits')
                n = n * 10 + digit
            if exponent in ('F', 'n', 'N'):
                made = _special(exponent, sign, 0 if exponent == 'F' else n)
            elif isinstance(exponent, int):
                made = _new(sign, n, exponent)
            else:
                raise ValueError('string argument in the third position must be \'F\', \'n\' or \'N\'')
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        if cls is Decimal:
            return made
        other = object.__new__(cls)
        other._sign, other._c, other._exp, other._kind = made._sign, made._c, made._exp, made._kind
        return other

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return _convert(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float.')
        sign = int(_math.copysign(1, f) < 0)
        if f != f:
            return _special('n', sign)
        if _math.isinf(f):
            return _special('F', sign)
        n, d = abs(f).as_integer_ratio()
        k = d.bit_length() - 1
        return _new(sign, n * 5 ** k, -k)

    # Inspection

    def is_nan(self):
        return self._kind in ('n', 'N')

    def is_qnan(self):
        return self._kind == 'n'

    def is_snan(self):
        return self._kind == 'N'

    def is_infinite(self):
        return self._kind == 'F'

    def is_finite(self):
        return self._kind == ''

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return self._kind == '' and self._c == 0

    def is_normal(self, context=None):
        return self._kind == '' and self._c != 0 and self.adjusted() >= (context or getcontext()).Emin

    def adjusted(self):
        return self._exp + _length(self._c) - 1 if self._kind == '' else 0

    def as_tuple(self):
        if self._kind == 'F':
            return DecimalTuple((self._sign, (0,), 'F'))
        digits = tuple(int(d) for d in str(self._c)) if self._kind == '' or self._c else ()
        return DecimalTuple((self._sign, digits, self._kind or self._exp))

    def as_integer_ratio(self):
        if self._kind:
            if self._kind == 'F':
                raise OverflowError('cannot convert Infinity to integer ratio')
            raise ValueError('cannot convert NaN to integer ratio')
        if self._c == 0:
            return 0, 1
        n, d = (self._c * 10 ** self._exp, 1) if self._exp >= 0 else (self._c, 10 ** -self._exp)
        g = _math.gcd(n, d)
        return (-n if self._sign else n) // g, d // g

    def canonical(self):
        return self

    def radix(self):
        return _new(0, 10, 0)

    real = property(lambda self: self)
    imag = property(lambda self: _new(0, 0, 0))

    def conjugate(self):
        return self

    # Texts

    def _text(self, engineering, capitals):
        sign = '-' if self._sign else ''
        if self._kind == 'F':
            return sign + 'Infinity'
        if self._kind:
            return sign + ('NaN' if self._kind == 'n' else 'sNaN') + (str(self._c) if self._c else '')
        digits = str(self._c)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            place = left
        elif not engineering:
            place = 1
        elif self._c == 0:
            place = (left + 1) % 3 - 1
        else:
            place = (left - 1) % 3 + 1
        if place <= 0:
            whole, decimals = '0', '.' + '0' * -place + digits
        elif place >= len(digits):
            whole, decimals = digits + '0' * (place - len(digits)), ''
        else:
            whole, decimals = digits[:place], '.' + digits[place:]
        power = '' if left == place else ('E' if capitals else 'e') + '%+d' % (left - place)
        return sign + whole + decimals + power

    def __str__(self):
        return self._text(False, getcontext().capitals)

    def __repr__(self):
        return "Decimal('%s')" % str(self)

    def to_eng_string(self, context=None):
        return self._text(True, (context or getcontext()).capitals)

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError('format arg must be str')
        return _format(self, spec)

    # Conversions

    def __int__(self):
        if self._kind:
            if self._kind == 'F':
                raise OverflowError('cannot convert Infinity to integer')
            raise ValueError('cannot convert NaN to integer')
        n = self._c * 10 ** self._exp if self._exp >= 0 else 0 if -self._exp > _length(self._c) else self._c // 10 ** -self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self._kind == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return self._kind != '' or self._c != 0

    def __hash__(self):
        if self._kind:
            if self._kind == 'N':
                raise TypeError('Cannot hash a signaling NaN value')
            return object.__hash__(self) if self._kind == 'n' else -314159 if self._sign else 314159
        p = 2305843009213693951
        value = self._c * pow(10 if self._exp >= 0 else pow(10, -1, p), abs(self._exp), p) % p
        value = -value if self._sign else value
        return -2 if value == -1 else value

    def _whole(self, rounding):
        n = self._c * 10 ** self._exp if self._exp >= 0 else _round(self._sign, self._c, min(-self._exp, _length(self._c) + 1), rounding)[0]
        return -n if self._sign else n

    def __round__(self, n=None):
        if n is None:
            return int(self) if self._kind else self._whole(ROUND_HALF_EVEN)
        return self.quantize(_new(0, 1, -n), rounding=ROUND_HALF_EVEN)

    def __floor__(self):
        return int(self) if self._kind else self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return int(self) if self._kind else self._whole(ROUND_CEILING)

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # Rounding to a context

    def _fix(self, context):
        if self._kind:
            return _new_nan(self) if self._kind == 'N' else self
        length = _length(self._c)
        if self._c == 0:
            top = context.Emax if context.clamp == 0 else context.Etop()
            exponent = min(max(self._exp, context.Etiny()), top)
            if exponent != self._exp:
                context._signal(Clamped)
                return _new(self._sign, 0, exponent)
            return self
        least = length + self._exp - context.prec
        if least > context.Etop():
            return self._overflow(context)
        subnormal = least < context.Etiny()
        if subnormal:
            least = context.Etiny()
        if self._exp < least:
            c, inexact = _round(self._sign, self._c, min(least - self._exp, length + 1), context.rounding)
            made = _new(self._sign, c, least)
            if _length(c) > context.prec:
                made = _new(self._sign, c // 10, least + 1)
                if made._exp > context.Etop():
                    return self._overflow(context)
            if inexact and subnormal:
                context._signal(Underflow)
            if subnormal:
                context._signal(Subnormal)
            if inexact:
                context._signal(Inexact)
            context._signal(Rounded)
            if not made._c:
                context._signal(Clamped)
            return made
        if subnormal:
            context._signal(Subnormal)
        if context.clamp and self._exp > context.Etop():
            context._signal(Clamped)
            return _new(self._sign, self._c * 10 ** (self._exp - context.Etop()), context.Etop())
        return self

    def _overflow(self, context):
        context._signal(Overflow)
        context._signal(Inexact)
        context._signal(Rounded)
        r = context.rounding
        if r in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP) or r == (ROUND_FLOOR if self._sign else ROUND_CEILING):
            return _special('F', self._sign)
        return _new(self._sign, 10 ** context.prec - 1, context.Etop())

    # Arithmetic; the underscored operations take Decimals and a context

    def _nans(self, other, context):
        """The NaN that an operation answers which has one for an operand; else None."""
        for x in (self, other):
            if x._kind == 'N':
                context._signal(InvalidOperation)
                return _new_nan(x)
        for x in (self, other):
            if x._kind == 'n':
                return x
        return None

    def _add(self, other, context):
        if self._kind or other._kind:
            nan = self._nans(other, context)
            if nan is not None:
                return nan
            if self._kind and other._kind and self._sign != other._sign:
                return context._signal(InvalidOperation)
            return self if self._kind else other
        a, b = self, other
        exponent = min(a._exp, b._exp)
        if not a._c or not b._c:
            if not a._c and not b._c:
                sign = min(a._sign, b._sign)
                if a._sign != b._sign and context.rounding == ROUND_FLOOR:
                    sign = 1
                return _new(sign, 0, exponent)._fix(context)
            x = a if a._c else b
            exponent = max(exponent, x._exp - context.prec - 1)
            return _new(x._sign, x._c * 10 ** max(x._exp - exponent, 0), min(x._exp, exponent) if exponent > x._exp else exponent)._fix(context)
        if a._exp < b._exp:
            a, b = b, a
        length = _length(a._c)
        if a._exp + length - 1 - (b._exp + _length(b._c)) > context.prec + 2:
            # Too small to be seen: anything there will do that lies behind the last place.
            b = _new(b._sign, 1, a._exp + min(-1, length - context.prec - 2) - 1)
        exponent = b._exp
        n = a._c * 10 ** (a._exp - exponent) * (-1 if a._sign else 1) + (-b._c if b._sign else b._c)
        if n == 0:
            return _new(int(context.rounding == ROUND_FLOOR and a._sign != b._sign), 0, exponent)._fix(context)
        return _new(int(n < 0), abs(n), exponent)._fix(context)

    def _mul(self, other, context):
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            nan = self._nans(other, context)
            if nan is not None:
                return nan
            if self.is_zero() or other.is_zero():
                return context._signal(InvalidOperation)
            return _special('F', sign)
        return _new(sign, self._c * other._c, self._exp + other._exp)._fix(context)

    def _div(self, other, context):
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            nan = self._nans(other, context)
            if nan is not None:
                return nan
            if self._kind and other._kind:
                return context._signal(InvalidOperation)
            if self._kind:
                return _special('F', sign)
            context._signal(Clamped)
            return _new(sign, 0, context.Etiny())
        if not other._c:
            if not self._c:
                return context._signal(InvalidOperation, DivisionUndefined)
            context._signal(DivisionByZero)
            return _special('F', sign)
        ideal = self._exp - other._exp
        if not self._c:
            return _new(sign, 0, ideal)._fix(context)
        shift = _length(other._c) - _length(self._c) + context.prec + 1
        exponent = ideal - shift
        if shift >= 0:
            c, rest = divmod(self._c * 10 ** shift, other._c)
        else:
            c, rest = divmod(self._c, other._c * 10 ** -shift)
        if rest:
            if c % 5 == 0:
                c += 1
        else:
            while exponent < ideal and c % 10 == 0:
                c //= 10
                exponent += 1
        return _new(sign, c, exponent)._fix(context)

    def _divmod(self, other, context, remainder):
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            nan = self._nans(other, context)
            if nan is not None:
                return nan, nan
            if self._kind:
                nan = context._signal(InvalidOperation) if remainder or other._kind else None
                return nan or _special('F', sign), nan
            return _new(sign, 0, 0), self._fix(context)
        if not other._c:
            if not self._c:
                nan = context._signal(InvalidOperation, DivisionUndefined)
                return nan, nan
            if remainder:
                nan = context._signal(InvalidOperation)
                return nan, nan
            context._signal(DivisionByZero)
            return _special('F', sign), None
        exponent = min(self._exp, other._exp)
        if self._c and self.adjusted() - other.adjusted() > context.prec:
            nan = context._signal(InvalidOperation, DivisionImpossible)
            return nan, nan
        if not self._c or self.adjusted() - other.adjusted() <= -2:
            return _new(sign, 0, 0), (self if self._exp <= other._exp else
                                      _new(self._sign, self._c * 10 ** (self._exp - exponent), exponent))._fix(context)
        q, r = divmod(self._c * 10 ** (self._exp - exponent), other._c * 10 ** (other._exp - exponent))
        if q >= 10 ** context.prec:
            nan = context._signal(InvalidOperation, DivisionImpossible)
            return nan, nan
        return _new(sign, q, 0), _new(self._sign, r, exponent)._fix(context)

    def _pow(self, other, context):
        nan = self._nans(other, context) if self._kind or other._kind else None
        if nan is not None:
            return nan
        if not other._kind and not other._c:
            return context._signal(InvalidOperation, InvalidOperation) if self.is_zero() else _new(0, 1, 0)
        integral = other._kind == '' and (other._exp >= 0 or other._c % 10 ** min(-other._exp, _length(other._c) + 1) == 0)
        n = int(other) if integral and other.adjusted() < 20 else None
        sign = 1 if self._sign and n is not None and n % 2 else 0
        if self._sign and not integral and not self.is_zero() and not (other._kind and self._kind == ''):
            return context._signal(InvalidOperation)
        if self.is_zero():
            return _special('F', sign) if other._sign else _new(sign, 0, 0)
        if self._kind:
            return _new(sign, 0, 0) if other._sign else _special('F', sign)
        if other._kind:
            if self._sign:
                return context._signal(InvalidOperation)
            order = self._compare(_new(0, 1, 0))
            if order == 0:
                return _new(0, 10 ** (context.prec - 1), 1 - context.prec)
            return _new(0, 0, 0) if (order > 0) == bool(other._sign) else _special('F', 0)
        if n is not None and abs(n) * _length(self._c) <= 20000:
            if n > 0:
                return _new(sign, self._c ** n, self._exp * n)._fix(context)
            return _new(0, 1, 0)._div(_new(sign, self._c ** -n, self._exp * -n), context)
        if self._c == 10 ** (_length(self._c) - 1) and self.adjusted() == 0 and not self._sign:
            return _new(0, 10 ** (context.prec - 1), 1 - context.prec)._fix(context)
        places = context.prec + 12 + max(0, other.adjusted()) + max(0, _length(abs(self.adjusted())))
        log, scale = _ln(self._c, self._exp, places), 10 ** places
        power = -other._c if other._sign else other._c
        product = log * power * 10 ** other._exp if other._exp >= 0 else log * power // 10 ** -other._exp
        if abs(product) > (context.Emax + context.prec) * 3 * scale:
            return _new(sign, 1, context.Emax + 1 if product > 0 else context.Etiny() - 2)._fix(context)
        c, exponent = _exp(product, places, context.prec)
        return _new(sign, c, exponent)._fix(context)

    def _compare(self, other):
        """The sign of self - other, for numbers that are not NaN."""
        if self._kind or other._kind:
            a = (-1 if self._sign else 1) if self._kind else 0
            b = (-1 if other._sign else 1) if other._kind else 0
            return (a > b) - (a < b)
        a = -self._c if self._sign else self._c
        b = -other._c if other._sign else other._c
        if a == 0 or b == 0 or (a < 0) != (b < 0):
            return (a > b) - (a < b)
        left, right = self.adjusted(), other.adjusted()
        if left != right:
            return (1 if left > right else -1) * (-1 if a < 0 else 1)
        exponent = min(self._exp, other._exp)
        a *= 10 ** (self._exp - exponent)
        b *= 10 ** (other._exp - exponent)
        return (a > b) - (a < b)

    def __add__(self, other):
        b = _operand(other)
        return _unsupported('+', self, other, other, '__add__') if b is None else self._add(b, getcontext())

    def __radd__(self, other):
        b = _operand(other)
        return _unsupported('+', other, self, other, '__radd__') if b is None else b._add(self, getcontext())

    def __sub__(self, other):
        b = _operand(other)
        return _unsupported('-', self, other, other, '__sub__') if b is None else self._add(b._negated(), getcontext())

    def __rsub__(self, other):
        b = _operand(other)
        return _unsupported('-', other, self, other, '__rsub__') if b is None else b._add(self._negated(), getcontext())

    def __mul__(self, other):
        b = _operand(other)
        return _unsupported('*', self, other, other, '__mul__') if b is None else self._mul(b, getcontext())

    def __rmul__(self, other):
        b = _operand(other)
        return _unsupported('*', other, self, other, '__rmul__') if b is None else b._mul(self, getcontext())

    def __truediv__(self, other):
        b = _operand(other)
        return _unsupported('/', self, other, other, '__truediv__') if b is None else self._div(b, getcontext())

    def __rtruediv__(self, other):
        b = _operand(other)
        return _unsupported('/', other, self, other, '__rtruediv__') if b is None else b._div(self, getcontext())

    def __floordiv__(self, other):
        b = _operand(other)
        return _unsupported('//', self, other, other, '') if b is None else self._divmod(b, getcontext(), False)[0]

    def __rfloordiv__(self, other):
        b = _operand(other)
        return _unsupported('//', other, self, other, '') if b is None else b._divmod(self, getcontext(), False)[0]

    def __mod__(self, other):
        b = _operand(other)
        return _unsupported('%', self, other, other, '') if b is None else self._divmod(b, getcontext(), True)[1]

    def __rmod__(self, other):
        b = _operand(other)
        return _unsupported('%', other, self, other, '') if b is None else b._divmod(self, getcontext(), True)[1]

    def __divmod__(self, other):
        b = _operand(other)
        return _unsupported('divmod()', self, other, other, '') if b is None else self._divmod(b, getcontext(), True)

    def __rdivmod__(self, other):
        b = _operand(other)
        return _unsupported('divmod()', other, self, other, '') if b is None else b._divmod(self, getcontext(), True)

    def __pow__(self, other, modulo=None):
        b = _operand(other)
        if b is None:
            return _unsupported('** or pow()', self, other, other, '')
        if modulo is not None:
            return Decimal(pow(int(self), int(b), int(modulo)))
        return self._pow(b, getcontext())

    def __rpow__(self, other):
        b = _operand(other)
        return _unsupported('** or pow()', other, self, other, '') if b is None else b._pow(self, getcontext())

    def _negated(self):
        made = _new(1 - self._sign, self._c, self._exp)
        made._kind = self._kind
        return self if self.is_nan() else made

    def __neg__(self):
        context = getcontext()
        if self.is_zero() and context.rounding != ROUND_FLOOR:
            return _new(0, 0, self._exp)._fix(context)
        return self._negated()._fix(context)

    def __pos__(self):
        context = getcontext()
        if self.is_zero() and context.rounding != ROUND_FLOOR:
            return _new(0, 0, self._exp)._fix(context)
        return self._fix(context)

    def __abs__(self):
        return self.copy_abs()._fix(getcontext())

    def copy_abs(self):
        made = _new(0, self._c, self._exp)
        made._kind = self._kind
        return made

    def copy_negate(self):
        made = _new(1 - self._sign, self._c, self._exp)
        made._kind = self._kind
        return made

    def copy_sign(self, other, context=None):
        made = _new(_convert(other)._sign, self._c, self._exp)
        made._kind = self._kind
        return made

    def __eq__(self, other):
        if isinstance(other, float):
            other = Decimal.from_float(other)
        b = _operand(other)
        if b is None:
            if hasattr(other, 'numerator') and hasattr(other, 'denominator'):
                return not self._kind and self.as_integer_ratio() == (other.numerator, other.denominator)
            if isinstance(other, complex) and other.imag == 0:
                return self == other.real
            return NotImplemented
        if self.is_nan() or b.is_nan():
            if self._kind == 'N' or b._kind == 'N':
                getcontext()._signal(InvalidOperation)
            return False
        return self._compare(b) == 0

    def _order(self, other, operator):
        if isinstance(other, float):
            other = Decimal.from_float(other)
        elif not isinstance(other, (int, Decimal)) and hasattr(other, 'numerator') and hasattr(other, 'denominator'):
            if self._kind == '':
                n, d = self.as_integer_ratio()
                return n * other.denominator - other.numerator * d
            other = 0
        b = _operand(other)
        if b is None:
            return _unsupported(operator, self, other, other, '')
        if self.is_nan() or b.is_nan():
            getcontext()._signal(InvalidOperation)
            return None
        return self._compare(b)

    def __lt__(self, other):
        order = self._order(other, '<')
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._order(other, '<=')
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._order(other, '>')
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._order(other, '>=')
        return order if order is NotImplemented else order is not None and order >= 0

    def compare(self, other, context=None):
        b = _convert(other)
        nan = self._nans(b, context or getcontext())
        return _convert(self._compare(b)) if nan is None else nan

    def compare_total(self, other, context=None):
        b = _convert(other)
        order = self._compare(b)
        if order == 0 and self._exp != b._exp:
            order = (1 if self._exp > b._exp else -1) * (-1 if self._sign else 1)
        return _convert(order)

    def max(self, other, context=None):
        return self._extreme(_convert(other), context or getcontext(), 1)

    def min(self, other, context=None):
        return self._extreme(_convert(other), context or getcontext(), -1)

    def _extreme(self, other, context, wanted):
        if self.is_nan() or other.is_nan():
            if self._kind == 'n' and not other.is_nan():
                return other._fix(context)
            if other._kind == 'n' and not self.is_nan():
                return self._fix(context)
            return self._nans(other, context)
        order = self._compare(other) or int(self.compare_total(other))
        return (self if order * wanted >= 0 else other)._fix(context)

    def fma(self, other, third, context=None):
        context = context or getcontext()
        wide = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=context.traps)
        return self._mul(_convert(other), wide)._add(_convert(third), context)

    def remainder_near(self, other, context=None):
        b = _convert(other)
        context = context or getcontext()
        q, r = self._divmod(b, context, True)
        if r.is_nan():
            return r
        twice = r._add(r, context).copy_abs()._compare(b.copy_abs())
        if twice > 0 or twice == 0 and q._c % 2 == 1:
            step = b.copy_abs() if r._sign else b.copy_abs().copy_negate()
            r = r._add(step, context)
        return r

    def scaleb(self, other, context=None):
        return _new(self._sign, self._c, self._exp + int(other))._fix(context or getcontext())

    def shift(self, other, context=None):
        n = int(other)
        c = self._c * 10 ** n if n >= 0 else self._c // 10 ** -n
        return _new(self._sign, c % 10 ** (context or getcontext()).prec, self._exp)

    def logb(self, context=None):
        if self.is_zero():
            (context or getcontext())._signal(DivisionByZero)
            return _special('F', 1)
        return _convert(self.adjusted())._fix(context or getcontext())

    def number_class(self, context=None):
        if self._kind:
            return {'n': 'NaN', 'N': 'sNaN', 'F': '-Infinity' if self._sign else '+Infinity'}[self._kind]
        sign = '-' if self._sign else '+'
        return sign + ('Zero' if not self._c else 'Normal' if self.is_normal(context) else 'Subnormal')

    def is_subnormal(self, context=None):
        return self._kind == '' and self._c != 0 and self.adjusted() < (context or getcontext()).Emin

    def same_quantum(self, other, context=None):
        b = _convert(other)
        return self._kind == b._kind and self._exp == b._exp if not self._kind and not b._kind else \
            self.is_nan() and b.is_nan() or self.is_infinite() and b.is_infinite()

    def normalize(self, context=None):
        context = context or getcontext()
        if self._kind:
            return self._nans(self, context) if self.is_nan() else self
        made = self._fix(context)
        if made._kind:
            return made
        if not made._c:
            return _new(made._sign, 0, 0)
        c, exponent = made._c, made._exp
        while c % 10 == 0 and exponent < context.Emax:
            c //= 10
            exponent += 1
        return _new(made._sign, c, exponent)

    def quantize(self, exp, rounding=None, context=None):
        exp = _convert(exp)
        context = context or getcontext()
        rounding = rounding or context.rounding
        if rounding not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        if self._kind or exp._kind:
            nan = self._nans(exp, context)
            if nan is not None:
                return nan
            if self._kind and exp._kind:
                return self
            return context._signal(InvalidOperation)
        if not context.Etiny() <= exp._exp <= context.Emax:
            return context._signal(InvalidOperation)
        if not self._c:
            return _new(self._sign, 0, exp._exp)._fix(context)
        if self.adjusted() > context.Emax or self.adjusted() - exp._exp + 1 > context.prec:
            return context._signal(InvalidOperation)
        made = self._rescaled(exp._exp, rounding, context)
        if _length(made._c) > context.prec or made.adjusted() > context.Emax:
            return context._signal(InvalidOperation)
        return made._fix(context)

    def _rescaled(self, exponent, rounding, context):
        if self._exp >= exponent:
            return _new(self._sign, self._c * 10 ** (self._exp - exponent), exponent)
        c, inexact = _round(self._sign, self._c, min(exponent - self._exp, _length(self._c) + 1), rounding)
        if context is not None:
            context._signal(Rounded)
            if inexact:
                context._signal(Inexact)
        return _new(self._sign, c, exponent)

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        if self._kind:
            return self._nans(self, context) if self.is_nan() else self
        return self if self._exp >= 0 else self._rescaled(0, rounding or context.rounding, None)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        if self._kind:
            return self._nans(self, context) if self.is_nan() else self
        return self if self._exp >= 0 else self._rescaled(0, rounding or context.rounding, context)

    def sqrt(self, context=None):
        context = context or getcontext()
        if self._kind:
            if self.is_nan():
                return self._nans(self, context)
            if not self._sign:
                return self
        if self.is_zero():
            return _new(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return context._signal(InvalidOperation)
        ideal = self._exp // 2
        c, exponent = (self._c * 10, ideal) if self._exp % 2 else (self._c, ideal)
        shift = context.prec + 1 - (_length(c) + 1) // 2
        if shift >= 0:
            scaled, rest = c * 100 ** shift, 0
        else:
            scaled, rest = divmod(c, 100 ** -shift)
        root = _math.isqrt(scaled)
        exponent -= shift
        if rest or root * root != scaled:
            if root % 5 == 0:
                root += 1
        else:
            while exponent < ideal and root % 10 == 0:
                root //= 10
                exponent += 1
        previous, context.rounding = context.rounding, ROUND_HALF_EVEN
        try:
            return _new(0, root, exponent)._fix(context)
        finally:
            context.rounding = previous

    def exp(self, context=None):
        context = context or getcontext()
        if self._kind:
            if self.is_nan():
                return self._nans(self, context)
            return _new(0, 0, 0) if self._sign else self
        if not self._c:
            return _new(0, 1, 0)
        if self.adjusted() > 8:
            return _new(0, 1, context.Etiny() - 2 if self._sign else context.Emax + 1)._fix(context)
        places = context.prec + 12 + max(0, self.adjusted())
        n = self._c * 10 ** (self._exp + places) if self._exp + places >= 0 else self._c // 10 ** -(self._exp + places)
        c, exponent = _exp(-n if self._sign else n, places, context.prec)
        return _nearest_even(_new(0, c, exponent), context)

    def ln(self, context=None):
        context = context or getcontext()
        special = self._logarithm(context)
        if special is not None:
            return special
        if self == 1:
            return _new(0, 0, 0)
        places = context.prec + 12
        n = _ln(self._c, self._exp, places)
        while _length(abs(n)) < context.prec + 5:
            places += context.prec
            n = _ln(self._c, self._exp, places)
        return _nearest_even(_new(int(n < 0), abs(n), -places), context)

    def log10(self, context=None):
        context = context or getcontext()
        special = self._logarithm(context)
        if special is not None:
            return special
        if self._c == 10 ** (_length(self._c) - 1):
            return _convert(self.adjusted())._fix(context)
        places = context.prec + 14
        n = _ln(self._c, self._exp, places) * 10 ** places // _ln(10, 0, places)
        while _length(abs(n)) < context.prec + 5:
            places += context.prec
            n = _ln(self._c, self._exp, places) * 10 ** places // _ln(10, 0, places)
        return _nearest_even(_new(int(n < 0), abs(n), -places), context)

    def _logarithm(self, context):
        if self.is_nan():
            return self._nans(self, context)
        if self.is_zero():
            return _special('F', 1)
        if self._sign:
            return context._signal(InvalidOperation)
        return self if self._kind else None

    def next_plus(self, context=None):
        return self._next(context or getcontext(), 0)

    def next_minus(self, context=None):
        return self._next(context or getcontext(), 1)

    def _next(self, context, sign):
        context = context.copy()
        context.rounding = ROUND_FLOOR if sign else ROUND_CEILING
        context.clear_traps()
        made = self._fix(context)
        if made._compare(self) != 0:
            return made
        return self._add(_new(sign, 1, context.Etiny() - 1), context)


def _new_nan(x):
    return _special('n', x._sign, x._c)


def _nearest_even(x, context):
    previous, context.rounding = context.rounding, ROUND_HALF_EVEN
    try:
        return x._fix(context)
    finally:
        context.rounding = previous


def _ln(c, e, places):
    """The natural logarithm of c * 10**e, times 10**places, nearly."""
    work = places + 15
    one = 10 ** work
    length = _length(c)
    shift = work - length + 1
    x = c * 10 ** shift if shift >= 0 else c // 10 ** -shift
    e += length - 1
    result = _ln_fixed(x, one)
    if e:
        result += e * _ln_fixed(10 * one, one)
    return result // 10 ** 15


def _ln_fixed(x, one):
    roots = 0
    while abs(x - one) * 16 > one:
        x = _math.isqrt(x * one)
        roots += 1
    s = (x - one) * one // (x + one)
    square = s * s // one
    total, n = 0, 1
    while s:
        total += s // n
        s = s * square // one
        n += 2
    return total << roots + 1


def _exp(n, places, prec):
    """e to the n / 10**places, as coefficient and exponent, with more digits than the precision asks for."""
    work = places + 10
    one = 10 ** work
    x = n * 10 ** 10
    ten = _ln_fixed(10 * one, one)
    exponent = x // ten
    x -= exponent * ten
    x >>= 8
    total = term = one
    k = 1
    while term:
        term = term * x // one // k
        total += term
        k += 1
    for _ in range(8):
        total = total * total // one
    return total, exponent - work


def _format(x, spec):
    """format(), by the same rules as for floats, exactly."""
    original, fill, align, sign, width, comma, precision = spec, ' ', '', '-', '', '', None
    zero = False
    if len(spec) > 1 and spec[1] in '<>=^':
        fill, align, spec = spec[0], spec[1], spec[2:]
    elif spec[:1] and spec[0] in '<>=^':
        align, spec = spec[0], spec[1:]
    if spec[:1] and spec[0] in '+- ':
        sign, spec = spec[0], spec[1:]
    if spec[:1] == '0':
        zero, spec = True, spec[1:]
    while spec[:1].isdigit():
        width, spec = width + spec[0], spec[1:]
    if spec[:1] == ',':
        comma, spec = ',', spec[1:]
    if spec[:1] == '.':
        spec = spec[1:]
        digits = ''
        while spec[:1].isdigit():
            digits, spec = digits + spec[0], spec[1:]
        if not digits:
            raise ValueError('invalid format string')
        precision = int(digits)
    kind = spec
    if kind not in ('', 'e', 'E', 'f', 'F', 'g', 'G', '%', 'n') or len(kind) > 1:
        raise ValueError('invalid format string')
    if zero and not align:
        fill, align = '0', '='
    if x._kind:
        body, power = x.copy_abs()._text(False, 1) + ('%' if kind == '%' else ''), ''
        whole, decimals = body, ''
        if fill == '0' and align == '=':
            fill = ' '
            align = '>'
        comma = ''
    else:
        whole, decimals, power = _digits(x, kind, precision)
        if kind == '%':
            power = '%'
    lead = '-' if x._sign else '' if sign == '-' else sign
    if comma:
        room = max(int(width or 0) - len(lead) - len(decimals) - len(power), 1) if fill == '0' and align == '=' else 1
        whole = _grouped(whole, room)
    text = whole + decimals + power
    missing = int(width or 0) - len(text) - len(lead)
    if missing <= 0:
        return lead + text
    if align == '=':
        return lead + fill * missing + text
    if align == '<':
        return lead + text + fill * missing
    if align == '^':
        return fill * (missing // 2) + lead + text + fill * (missing - missing // 2)
    return fill * missing + lead + text


def _grouped(whole, room):
    groups = []
    while True:
        piece = min(max(len(whole), room, 1), 3)
        groups.insert(0, '0' * (piece - len(whole)) + whole[-piece:])
        whole = whole[:-piece]
        room -= piece
        if not whole and room <= 0:
            return ','.join(groups)
        room -= 1


def _digits(x, kind, precision):
    rounding = getcontext().rounding
    if kind == '%':
        x = _new(x._sign, x._c, x._exp + 2)
    if precision is not None:
        if kind in ('e', 'E'):
            x = _shortened(x, precision + 1, rounding, True)
        elif kind in ('f', 'F', '%'):
            x = x._rescaled(-precision, rounding, None)
        elif x._c and _length(x._c) > (precision or 1):
            x = _shortened(x, precision or 1, rounding, False)
    if not x._c and x._exp > 0 and kind in ('f', 'F', '%'):
        x = x._rescaled(0, rounding, None)
    digits = str(x._c)
    left = x._exp + len(digits)
    if kind in ('e', 'E'):
        place = 1 - precision if not x._c and precision is not None else 1
    elif kind in ('f', 'F', '%'):
        place = left
    else:
        place = left if x._exp <= 0 and left > -6 else 1
    if place < 0 or place == 0:
        whole, decimals = '0', '0' * -place + digits
    elif place > len(digits):
        whole, decimals = digits + '0' * (place - len(digits)), ''
    else:
        whole, decimals = digits[:place] or '0', digits[place:]
    exponent = left - place
    mark = 'E' if kind in ('E', 'G') or kind in ('', 'n') else 'e'
    power = mark + '%+d' % exponent if exponent or kind in ('e', 'E') else ''
    return whole, '.' + decimals if decimals else '', power


def _shortened(x, places, rounding, padded):
    if not x._c:
        return _new(x._sign, 0, x._exp)
    exponent = x.adjusted() + 1 - places
    made = x._rescaled(exponent, rounding, None)
    return made._rescaled(made.adjusted() + 1 - places, rounding, None)

"""Exact rational numbers."""

import math

_INF = math.inf


def _parse(text):
    """Numerator and denominator of a literal such as 3/4, -1.5e3; None if it is none."""
    s = text.strip()
    sign = 1
    if s[:1] in ('+', '-'):
        sign = -1 if s[0] == '-' else 1
        s = s[1:]
    if '/' in s:
        top, _, bottom = s.partition('/')
        if not (_digits(top) and _digits(bottom)):
            return None
        return sign * int(top), int(bottom)
    mantissa, exponent = s, 0
    at = max(s.find('e'), s.find('E'))
    if at >= 0:
        mantissa, power = s[:at], s[at + 1:]
        if not _digits(power[1:] if power[:1] in ('+', '-') else power):
            return None
        exponent = int(power)
    whole, point, decimal = mantissa.partition('.')
    if not (whole or decimal) or whole and not _digits(whole) or decimal and not _digits(decimal):
        return None
    n = int((whole + decimal).replace('_', ''))
    exponent -= len(decimal.replace('_', ''))
    return (sign * n * 10 ** exponent, 1) if exponent >= 0 else (sign * n, 10 ** -exponent)


def _digits(s):
    return s != '' and s[0] != '_' and s[-1] != '_' and '__' not in s and s.replace('_', '').isdecimal()


def _is_rational(x):
    return isinstance(x, (int, Fraction)) or (
        hasattr(x, 'numerator') and hasattr(x, 'denominator') and not isinstance(x, (float, complex)))


class Fraction:
    """A quotient of two ints in its lowest terms."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if _is_rational(numerator):
                self._numerator = int(numerator.numerator)
                self._denominator = int(numerator.denominator)
                return self
            if isinstance(numerator, float) or type(numerator).__name__ == 'Decimal':
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            parsed = _parse(numerator)
            if parsed is None:
                raise ValueError('Invalid literal for Fraction: %r' % numerator)
            numerator, denominator = parsed
        elif type(numerator) is int is type(denominator):
            pass
        elif _is_rational(numerator) and _is_rational(denominator):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        if _normalize:
            g = math.gcd(numerator, denominator)
            if denominator < 0:
                g = -g
            numerator //= g
            denominator //= g
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        return cls(*dec.as_integer_ratio())

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)
    real = property(lambda self: +self)
    imag = property(lambda self: 0)

    def conjugate(self):
        return +self

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else '%s/%s' % (self._numerator, self._denominator)

    def _with(self, other, exact, inexact):
        """The result of an operation with another number on the right."""
        if type(other) is Fraction or isinstance(other, Fraction):
            return exact(self, other)
        if isinstance(other, int):
            return exact(self, Fraction(other))
        if isinstance(other, float):
            return inexact(float(self), other)
        if isinstance(other, complex):
            return inexact(complex(float(self)), other)
        return NotImplemented

    def _by(self, other, exact, inexact):
        """The result of an operation with another number on the left."""
        if isinstance(other, Fraction):
            return exact(other, self)
        if _is_rational(other):
            return exact(Fraction(other), self)
        if isinstance(other, float):
            return inexact(other, float(self))
        if isinstance(other, complex):
            return inexact(other, complex(float(self)))
        return NotImplemented

    def __add__(self, other):
        return self._with(other, _add, _plus)

    def __radd__(self, other):
        return self._by(other, _add, _plus)

    def __sub__(self, other):
        return self._with(other, _sub, _minus)

    def __rsub__(self, other):
        return self._by(other, _sub, _minus)

    def __mul__(self, other):
        return self._with(other, _mul, _times)

    def __rmul__(self, other):
        return self._by(other, _mul, _times)

    def __truediv__(self, other):
        return self._with(other, _div, _over)

    def __rtruediv__(self, other):
        return self._by(other, _div, _over)

    def __floordiv__(self, other):
        return self._with(other, _floordiv, _floor)

    def __rfloordiv__(self, other):
        return self._by(other, _floordiv, _floor)

    def __mod__(self, other):
        return self._with(other, _mod, _rest)

    def __rmod__(self, other):
        return self._by(other, _mod, _rest)

    def __divmod__(self, other):
        return self._with(other, _divmod, divmod)

    def __rdivmod__(self, other):
        return self._by(other, _divmod, divmod)

    def __pow__(a, b):
        if _is_rational(b):
            if b.denominator == 1:
                power = b.numerator
                if power >= 0:
                    return Fraction(a._numerator ** power, a._denominator ** power, _normalize=False)
                if a._numerator > 0:
                    return Fraction(a._denominator ** -power, a._numerator ** -power, _normalize=False)
                if a._numerator == 0:
                    raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
                return Fraction((-a._denominator) ** -power, (-a._numerator) ** -power, _normalize=False)
            return float(a) ** float(b)
        return float(a) ** b

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if _is_rational(a):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction(a._numerator, a._denominator, _normalize=False)

    def __neg__(a):
        return Fraction(-a._numerator, a._denominator, _normalize=False)

    def __abs__(a):
        return Fraction(abs(a._numerator), a._denominator, _normalize=False)

    def __int__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __float__(a):
        return a._numerator / a._denominator

    def __complex__(a):
        return complex(float(a))

    __trunc__ = __int__

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            q, r = divmod(self._numerator, self._denominator)
            if r * 2 < self._denominator:
                return q
            if r * 2 > self._denominator:
                return q + 1
            return q if q % 2 == 0 else q + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, 2305843009213693951)
        except ValueError:
            value = 314159
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if _is_rational(b):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if b != b or b in (_INF, -_INF):
                return 0.0 == b
            return a == Fraction(b)
        return NotImplemented

    def _order(self, other):
        """The sign of self - other; None if there is no such order."""
        if _is_rational(other):
            return self._numerator * other.denominator - self._denominator * other.numerator
        if isinstance(other, float):
            if other != other:
                return None
            if other in (_INF, -_INF):
                return -1 if other > 0 else 1
            return self._order(Fraction(other))
        return NotImplemented

    def __lt__(a, b):
        order = a._order(b)
        return order if order is NotImplemented else order is not None and order < 0

    def __gt__(a, b):
        order = a._order(b)
        return order if order is NotImplemented else order is not None and order > 0

    def __le__(a, b):
        order = a._order(b)
        return order if order is NotImplemented else order is not None and order <= 0

    def __ge__(a, b):
        order = a._order(b)
        return order if order is NotImplemented else order is not None and order >= 0

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _plus(a, b):
    return a + b


def _minus(a, b):
    return a - b


def _times(a, b):
    return a * b


def _over(a, b):
    return a / b


def _floor(a, b):
    return a // b


def _rest(a, b):
    return a % b


def _add(a, b):
    return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)


def _sub(a, b):
    return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)


def _mul(a, b):
    return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    return _quotient(a._numerator * b._denominator, a._denominator * b._numerator)


def _quotient(n, d):
    if d == 0:
        raise ZeroDivisionError('Fraction(%s, 0)' % (n // math.gcd(n, d) if n else 0))
    return Fraction(n, d)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _mod(a, b):
    return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator), a._denominator * b._denominator)


def _divmod(a, b):
    q, r = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
    return q, Fraction(r, a._denominator * b._denominator)


import numbers as _numbers

_numbers.Rational.register(Fraction)

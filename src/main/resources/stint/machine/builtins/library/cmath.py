"""Functions of complex numbers."""

import math as _math
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)


def _z(x):
    if isinstance(x, complex):
        return x
    if isinstance(x, (int, float)) or hasattr(x, '__float__'):
        return complex(float(x), 0.0)
    if hasattr(x, '__complex__'):
        return x.__complex__()
    raise TypeError(f'must be real number, not {type(x).__name__}')


def phase(z, /):
    z = _z(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    z = _z(z)
    return _math.hypot(z.real, z.imag), phase(z)


def rect(r, phi, /):
    return complex(r * _math.cos(phi), r * _math.sin(phi)) if phi else complex(r, r * phi)


def isnan(z, /):
    z = _z(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isinf(z, /):
    z = _z(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isfinite(z, /):
    z = _z(z)
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _z(a), _z(b)
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


def sqrt(z, /):
    z = _z(z)
    x, y = z.real, z.imag
    if x == 0 and y == 0:
        return complex(0.0, y)
    if _math.isinf(y):
        return complex(inf, y)
    ax, ay = abs(x) / 8, abs(y)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        ax = _math.ldexp(abs(x), 54)
        s = _math.ldexp(_math.sqrt(ax + _math.hypot(ax, _math.ldexp(ay, 54))), -27)
    else:
        s = 2 * _math.sqrt(ax + _math.hypot(ax, ay / 8))
    d = ay / (2 * s)
    if x >= 0:
        return complex(s, _math.copysign(d, y))
    return complex(d, _math.copysign(s, y))


def exp(z, /):
    z = _z(z)
    size = _math.exp(z.real)
    return complex(size * _math.cos(z.imag), size * _math.sin(z.imag))


def _ln(z):
    ax, ay = abs(z.real), abs(z.imag)
    if ax == 0 and ay == 0:
        raise ValueError('math domain error')
    h = _math.hypot(ax, ay)
    if 0.71 <= h <= 1.73:
        am, an = max(ax, ay), min(ax, ay)
        size = _math.log1p((am - 1) * (am + 1) + an * an) / 2
    else:
        size = _math.log(h)
    return complex(size, _math.atan2(z.imag, z.real))


def log(z, base=None, /):
    value = _ln(_z(z))
    return value if base is None else value / _ln(_z(base))


def log10(z, /):
    value = _ln(_z(z))
    return complex(value.real / 2.302585092994045684, value.imag / 2.302585092994045684)


def sinh(z, /):
    z = _z(z)
    return complex(_math.cos(z.imag) * _math.sinh(z.real), _math.sin(z.imag) * _math.cosh(z.real))


def cosh(z, /):
    z = _z(z)
    return complex(_math.cos(z.imag) * _math.cosh(z.real), _math.sin(z.imag) * _math.sinh(z.real))


def tanh(z, /):
    z = _z(z)
    if abs(z.real) > 354:
        return complex(_math.copysign(1.0, z.real), 4 * _math.sin(z.imag) * _math.cos(z.imag) * _math.exp(-2 * abs(z.real)))
    tx, ty = _math.tanh(z.real), _math.tan(z.imag)
    cx = 1 / _math.cosh(z.real)
    txty = tx * ty
    denominator = 1 + txty * txty
    return complex(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx)


def sin(z, /):
    z = _z(z)
    w = sinh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)


def cos(z, /):
    z = _z(z)
    return cosh(complex(-z.imag, z.real))


def tan(z, /):
    z = _z(z)
    w = tanh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)


def acos(z, /):
    z = _z(z)
    a, b = sqrt(complex(1 - z.real, -z.imag)), sqrt(complex(1 + z.real, z.imag))
    return complex(2 * _math.atan2(a.real, b.real), _math.asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _z(z)
    a, b = sqrt(complex(z.real - 1, z.imag)), sqrt(complex(z.real + 1, z.imag))
    return complex(_math.asinh(a.real * b.real + a.imag * b.imag), 2 * _math.atan2(a.imag, b.real))


def asinh(z, /):
    z = _z(z)
    a, b = sqrt(complex(1 + z.imag, -z.real)), sqrt(complex(1 - z.imag, z.real))
    return complex(_math.asinh(a.real * b.imag - b.real * a.imag), _math.atan2(z.imag, a.real * b.real - a.imag * b.imag))


def asin(z, /):
    z = _z(z)
    w = asinh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)


def atanh(z, /):
    z = _z(z)
    x, y = z.real, z.imag
    if x < 0 or x == 0 and _math.copysign(1.0, x) < 0:
        w = atanh(complex(-x, -y))
        return complex(-w.real, -w.imag)
    if x == 1 and y == 0:
        raise ValueError('math domain error')
    ay = abs(y)
    if x == 1 and ay < 1e-154:
        return complex(-_math.log(_math.sqrt(ay) / _math.sqrt(_math.hypot(ay, 2))), _math.copysign(_math.atan2(2.0, -ay) / 2, y))
    return complex(_math.log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4, -_math.atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2)


def atan(z, /):
    z = _z(z)
    w = atanh(complex(-z.imag, z.real))
    return complex(w.imag, -w.real)

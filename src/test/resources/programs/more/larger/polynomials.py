"""Polynomials with operators, evaluation, division, roots and pretty printing."""
from fractions import Fraction
from functools import reduce
from itertools import zip_longest
from numbers import Number

SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Polynomial:
    """Coefficients are held from the constant upwards."""

    def __init__(self, *coefficients):
        trimmed = list(coefficients)
        while trimmed and trimmed[-1] == 0:
            trimmed.pop()
        self.coefficients = tuple(trimmed)

    @classmethod
    def from_roots(cls, *roots):
        return reduce(lambda p, r: p * cls(-r, 1), roots, cls(1))

    @classmethod
    def parse(cls, text):
        terms = {}
        for part in text.replace(" ", "").replace("-", "+-").split("+"):
            if not part:
                continue
            coefficient, x, power = part.partition("x")
            exponent = int(power[1:]) if power else int(bool(x))
            if coefficient in ("", "-"):
                coefficient += "1"
            terms[exponent] = terms.get(exponent, 0) + int(coefficient)
        return cls(*(terms.get(i, 0) for i in range(max(terms, default=-1) + 1)))

    @property
    def degree(self):
        return len(self.coefficients) - 1

    @property
    def leading(self):
        return self.coefficients[-1] if self.coefficients else 0

    def __call__(self, x):
        result = 0
        for c in reversed(self.coefficients):
            result = result * x + c
        return result

    def __bool__(self):
        return bool(self.coefficients)

    def __eq__(self, other):
        if isinstance(other, Number):
            other = Polynomial(other)
        return isinstance(other, Polynomial) and self.coefficients == other.coefficients

    def __hash__(self):
        return hash(self.coefficients)

    def _coerce(self, other):
        if isinstance(other, Polynomial):
            return other
        if isinstance(other, Number):
            return Polynomial(other)
        return None

    def __add__(self, other):
        other = self._coerce(other)
        if other is None:
            return NotImplemented
        return Polynomial(*(a + b for a, b in zip_longest(self.coefficients, other.coefficients, fillvalue=0)))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-c for c in self.coefficients))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return other + -self

    def __mul__(self, other):
        other = self._coerce(other)
        if other is None:
            return NotImplemented
        out = [0] * (len(self.coefficients) + len(other.coefficients))
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        return reduce(lambda p, _: p * self, range(n), Polynomial(1))

    def __divmod__(self, other):
        if not other:
            raise ZeroDivisionError("division by the zero polynomial")
        quotient, rest = Polynomial(), self
        while rest and rest.degree >= other.degree:
            factor = Fraction(rest.leading) / other.leading
            step = Polynomial(*[0] * (rest.degree - other.degree), factor)
            quotient, rest = quotient + step, rest - step * other
        return quotient, rest

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def derivative(self):
        return Polynomial(*(i * c for i, c in enumerate(self.coefficients) if i))

    def rational_roots(self):
        p, roots = self, []
        while p.degree > 0 and p(0) == 0:
            roots.append(Fraction(0))
            p = p // Polynomial(0, 1)
        if p.degree > 0:
            for n in range(1, abs(int(p.coefficients[0])) + 1):
                for d in range(1, abs(int(p.leading)) + 1):
                    for candidate in (Fraction(n, d), Fraction(-n, d)):
                        while p.degree > 0 and p(candidate) == 0:
                            roots.append(candidate)
                            p = p // Polynomial(-candidate, 1)
        return sorted(roots)

    def __str__(self):
        parts = []
        for i in range(self.degree, -1, -1):
            c = self.coefficients[i]
            if not c:
                continue
            size = "" if abs(c) == 1 and i else str(abs(c))
            x = "" if i == 0 else "x" if i == 1 else "x" + str(i).translate(SUPERSCRIPT)
            parts.append((" - " if c < 0 else " + ") + size + x)
        text = "".join(parts)
        return ("-" if text.startswith(" -") else "") + text[3:] if text else "0"

    def __repr__(self):
        return f"Polynomial({', '.join(map(str, self.coefficients))})"


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a * (Fraction(1) / a.leading)


p, q = Polynomial(-6, 11, -6, 1), Polynomial.parse("x^2 - 1")
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", q ** 3, "|", 2 * q + 1, "|", 1 - q)
print(repr(p), p.degree, p(0), p(2), q(Fraction(1, 2)), p.derivative(), p.derivative().derivative(), Polynomial(), Polynomial(0, 0), bool(Polynomial()))
print(*divmod(p, q), p // Polynomial(-1, 1), p % Polynomial(-1, 1), gcd(p, q), gcd(Polynomial.from_roots(1, 2, 2), Polynomial.from_roots(2, 2, 3)), sep=" ; ")
for poly in (p, Polynomial.from_roots(0, 0, 5), Polynomial.parse("6x^2-5x+1"), Polynomial.parse("x^2+1"), Polynomial.parse("-x^3+4x")):
    print(f"{str(poly):<24} roots {[str(r) for r in poly.rational_roots()]}")
print(Polynomial.parse("3x^12-x+x-7"), sum([p, q]), {p: "p"}[Polynomial(-6, 11, -6, 1)], q == Polynomial(-1, 0, 1), Polynomial(5) == 5, [q(x) for x in range(-2, 3)])
for f in [lambda: p + "x", lambda: divmod(p, Polynomial()), lambda: p ** -1, lambda: Polynomial.parse("x^y"), lambda: "a" * p, lambda: p < q]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

"""Means, medians, spreads; sums are exact and rounded once."""

import math as _math
from fractions import Fraction
from decimal import Decimal


class StatisticsError(ValueError):
    pass


def _fraction(x):
    if isinstance(x, (int, Fraction)):
        return Fraction(x)
    if hasattr(x, 'as_integer_ratio'):
        return Fraction(*x.as_integer_ratio())
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _sum(data):
    """The type of the result, the exact sum, the count."""
    kind = int
    total = Fraction(0)
    count = 0
    for x in data:
        count += 1
        total += _fraction(x)
        own = int if type(x) is bool else type(x)
        if own is not kind and own is not int:
            if kind is int or kind is Fraction and own is float:
                kind = own
            elif not (own is Fraction and kind is float):
                raise TypeError("don't know how to coerce %s and %s" % (kind.__name__, own.__name__))
    return kind, total, count


def _as(value, kind):
    if kind is int and value.denominator != 1:
        kind = float
    if kind is Decimal:
        return Decimal(value.numerator) / value.denominator
    return value if type(value) is kind else kind(value)


def _list(data):
    return data if isinstance(data, (list, tuple)) else list(data)


def mean(data):
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _as(total / n, kind)


def fmean(data, weights=None):
    data = _list(data)
    n = len(data)
    if weights is None:
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return _math.fsum(data) / n
    weights = _list(weights)
    if n != len(weights):
        raise StatisticsError('data and weights must be the same length')
    total = _math.fsum(weights)
    if not total:
        raise StatisticsError('sum of weights must be non-zero')
    return _math.fsum(x * w for x, w in zip(data, weights)) / total


def geometric_mean(data):
    try:
        return _math.exp(fmean([_math.log(x) for x in data]))
    except ValueError:
        raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None


def harmonic_mean(data, weights=None):
    data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if weights is None:
        if n == 1:
            if data[0] < 0:
                raise StatisticsError('harmonic mean does not support negative values')
            return data[0]
        weights, total = [1] * n, n
    else:
        weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        total = sum(weights)
    for x in data:
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
    if 0 in data:
        return 0
    kind, inverse, _ = _sum(w / x for w, x in zip(weights, data))
    return _as(total / inverse, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    below = sum(1 for y in data if y < x)
    equal = data.count(x)
    interval = float(interval)
    x = float(x)
    return x - interval / 2.0 + interval * (n / 2 - below) / equal


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    return max(counts, key=counts.get)


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        raise StatisticsError('must have at least two data points')
    result = []
    if method == 'inclusive':
        for i in range(1, n):
            j, delta = divmod(i * (ld - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        for i in range(1, n):
            j = min(max(i * (ld + 1) // n, 1), ld - 1)
            delta = i * (ld + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


def _squares(data, c=None):
    data = _list(data)
    kind, total, n = _sum(data)
    if n == 0:
        return kind, Fraction(0), 0
    center = total / n if c is None else _fraction(c)
    return kind, sum(((_fraction(x) - center) ** 2 for x in data), Fraction(0)), n


def _spread(data, center, least, name):
    """The mean of the squares, of all data but ``least - 1``, and what kind of number it is."""
    kind, squares, n = _squares(data, center)
    if n < least:
        raise StatisticsError(f'{name} requires at least {"one data point" if least == 1 else "two data points"}')
    return squares / (n - least + 1), kind


def variance(data, xbar=None):
    return _as(*_spread(data, xbar, 2, 'variance'))


def pvariance(data, mu=None):
    return _as(*_spread(data, mu, 1, 'pvariance'))


def _root(value, kind):
    """The square root of a fraction, rounded once."""
    n, m = value.numerator, value.denominator
    if kind is Decimal:
        return (Decimal(n) / m).sqrt()
    if not n:
        return 0.0
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        a = _math.isqrt(n // (m << 2 * q))
        return float((a | (a * a * (m << 2 * q) != n)) << q)
    a = _math.isqrt((n << -2 * q) // m)
    return (a | (a * a * m != n << -2 * q)) / (1 << -q)


def stdev(data, xbar=None):
    return _root(*_spread(data, xbar, 2, 'stdev'))


def pstdev(data, mu=None):
    return _root(*_spread(data, mu, 1, 'pstdev'))


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar, ybar = _math.fsum(x) / n, _math.fsum(y) / n
    return _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y)) / (n - 1)


def correlation(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    xbar, ybar = _math.fsum(x) / n, _math.fsum(y) / n
    sxy = _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
    sxx = _math.fsum((d := a - xbar) * d for a in x)
    syy = _math.fsum((d := b - ybar) * d for b in y)
    try:
        return sxy / _math.sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant') from None


class LinearRegression(tuple):
    """Slope and intercept of a line."""

    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return 'LinearRegression(slope=%r, intercept=%r)' % tuple(self)


def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if proportional:
        xbar = ybar = 0.0
    else:
        xbar, ybar = _math.fsum(x) / n, _math.fsum(y) / n
    sxy = _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
    sxx = _math.fsum((d := a - xbar) * d for a in x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant') from None
    return LinearRegression((slope, 0.0 if proportional else ybar - slope * xbar))


class NormalDist:
    """A normal distribution."""

    __slots__ = ('_mu', '_sigma')

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    def overlap(self, other):
        """The area under both curves, from 0 to 1."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        narrow, wide = sorted((self, other), key=lambda one: (one._sigma, one._mu))
        if not narrow.variance or not wide.variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        spread, apart = wide.variance - narrow.variance, abs(wide._mu - narrow._mu)
        if not spread:
            return 1.0 - _math.erf(apart / (2.0 * narrow._sigma * _math.sqrt(2.0)))
        middle = narrow._mu * wide.variance - wide._mu * narrow.variance
        reach = narrow._sigma * wide._sigma * _math.sqrt(apart * apart + spread * _math.log(wide.variance / narrow.variance))
        return 1.0 - sum(abs(wide.cdf(x) - narrow.cdf(x)) for x in ((middle + reach) / spread, (middle - reach) / spread))

    @classmethod
    def from_samples(cls, data):
        data = _list(data)
        return cls(mean(data), stdev(data))

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def samples(self, n, *, seed=None):
        import random
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        diff = x - self._mu
        return _math.exp(diff * diff / (-2.0 * variance)) / _math.sqrt(_math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + _math.erf((x - self._mu) / (self._sigma * _math.sqrt(2.0))))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        low, high = -40.0, 40.0
        standard = NormalDist()
        x = 0.0
        for _ in range(200):
            x = (low + high) / 2
            if x == low or x == high:
                break
            # The upper half has its precision from the lower one.
            below = 0.5 * _math.erfc(-x / _math.sqrt(2.0))
            if below < p:
                low = x
            else:
                high = x
        return self._mu + x * self._sigma

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * abs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / abs(x2))

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    def __eq__(x1, x2):
        return x1._mu == x2._mu and x1._sigma == x2._sigma if isinstance(x2, NormalDist) else NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

"""Dates and times. Local time is UTC, and the clock stands still while a program runs."""

import time as _time

MINYEAR = 1
MAXYEAR = 9999

_DAY = 86_400_000_000
_HOUR = 3_600_000_000
_MINUTE = 60_000_000
_SECOND = 1_000_000
_UNIX = 719163
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _name(value):
    kind = type(value)
    return 'datetime.' + kind.__name__ if kind in (date, datetime, time, timedelta, timezone, tzinfo) else kind.__name__


def _unsupported(operator, left, right, special):
    """What an operator answers that does not know its operands; it complains itself, since it knows the full names."""
    other = right if isinstance(left, (date, time, timedelta)) and not special.startswith('__r') else left
    if type(other) in (int, float, str, bool, type(None), list, tuple, dict, bytes, complex, date, datetime, time, timedelta):
        if len(operator) < 3 and operator in '<=>=':
            raise TypeError(f"'{operator}' not supported between instances of '{_name(left)}' and '{_name(right)}'")
        if special == '__radd__' and type(left) in (str, list, tuple):
            raise TypeError(f'can only concatenate {type(left).__name__} (not "{_name(right)}") to {type(left).__name__}')
        raise TypeError(f"unsupported operand type(s) for {operator}: '{_name(left)}' and '{_name(right)}'")
    return NotImplemented


def _int(value):
    if type(value) is int:
        return value
    if isinstance(value, float) or not hasattr(value, '__index__'):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _days_in_month(year, month):
    return 29 if month == 2 and _time._leap(year) else _LENGTHS[month - 1]


def _nearest(a, b):
    """a / b as the nearest integer, the even one of two."""
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or (r == b and q % 2 == 1):
        q += 1
    return q


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _checked_offset(offset, name):
    if offset is not None:
        if not isinstance(offset, timedelta):
            raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{type(offset).__name__}'")
        if not -_DAY < offset._us < _DAY:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return offset


def _offset_text(offset, colon=':'):
    if offset is None:
        return ''
    us = offset._us
    sign = '-' if us < 0 else '+'
    us = abs(us)
    text = '%s%02d%s%02d' % (sign, us // _HOUR, colon, us // _MINUTE % 60)
    if us % _MINUTE:
        text += '%s%02d' % (colon, us // _SECOND % 60)
        if us % _SECOND:
            text += '.%06d' % (us % _SECOND)
    return text


def _clock_text(hour, minute, second, us, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if us else 'seconds'
    if timespec == 'hours':
        return '%02d' % hour
    if timespec == 'minutes':
        return '%02d:%02d' % (hour, minute)
    if timespec == 'seconds':
        return '%02d:%02d:%02d' % (hour, minute, second)
    if timespec == 'milliseconds':
        return '%02d:%02d:%02d.%03d' % (hour, minute, second, us // 1000)
    if timespec == 'microseconds':
        return '%02d:%02d:%02d.%06d' % (hour, minute, second, us)
    raise ValueError('Unknown timespec value')


def _format(value, format, fields, us):
    """strftime, with the directives that time.strftime knows nothing of filled in first."""
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    pieces = []
    i = 0
    while True:
        at = format.find('%', i)
        if at < 0 or at + 1 == len(format):
            pieces.append(format[i:])
            break
        pieces.append(format[i:at])
        c = format[at + 1]
        if c == 'f':
            pieces.append('%06d' % us)
        elif c == 'z':
            offset = value.utcoffset() if hasattr(value, 'utcoffset') else None
            pieces.append(_offset_text(offset, ''))
        elif c == 'Z':
            name = value.tzname() if hasattr(value, 'tzname') else None
            pieces.append('' if name is None else name.replace('%', '%%'))
        else:
            pieces.append('%' + c)
        i = at + 2
    return _time._strftime(''.join(pieces), fields)


def _parse_number(text, start, count):
    piece = text[start:start + count]
    if len(piece) != count or not (piece.isascii() and piece.isdigit()):
        raise ValueError
    return int(piece)


def _parse_date(text):
    year = _parse_number(text, 0, 4)
    if 'W' in text:
        dashed = text[4] == '-'
        if text[4 + dashed] != 'W':
            raise ValueError
        week = _parse_number(text, 5 + dashed, 2)
        rest = text[7 + dashed:]
        day = 1
        if rest:
            if (rest[0] == '-') != dashed:
                raise ValueError
            day = _parse_number(rest, dashed, 1)
            if len(rest) != 1 + dashed:
                raise ValueError
        return _from_iso(year, week, day)
    if len(text) == 10 and text[4] == text[7] == '-':
        return year, _parse_number(text, 5, 2), _parse_number(text, 8, 2)
    if len(text) == 8:
        return year, _parse_number(text, 4, 2), _parse_number(text, 6, 2)
    raise ValueError


def _from_iso(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'Year is out of range: {year}')
    first = _time._days(year, 1, 1)
    weekday = (first + 3) % 7
    if not 0 < week < 53:
        if week != 53 or not (weekday == 3 or weekday == 2 and _time._leap(year)):
            raise ValueError(f'Invalid week: {week}')
    if not 0 < day < 8:
        raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
    start = first - weekday + (7 if weekday > 3 else 0)
    return _time._civil(start + (week - 1) * 7 + day - 1)


def _parse_clock(text):
    """Hour, minute, second, microsecond of an ISO time without a zone."""
    parts = [0, 0, 0, 0]
    colons = len(text) > 2 and text[2] == ':'
    at = 0
    for i in range(3):
        parts[i] = _parse_number(text, at, 2)
        at += 2
        if at == len(text):
            return parts
        if i < 2:
            if colons:
                if text[at] != ':':
                    raise ValueError
                at += 1
    if text[at] not in '.,':
        raise ValueError
    fraction = text[at + 1:]
    if not (fraction.isascii() and fraction.isdigit()):
        raise ValueError
    parts[3] = int(fraction[:6].ljust(6, '0'))
    return parts


def _parse_time(text):
    zone = None
    if text.endswith('Z') and len(text) > 1:
        text = text[:-1]
        zone = timezone.utc
    else:
        at = max(text.find('+'), text.find('-'))
        if at >= 0:
            parts = _parse_clock(text[at + 1:])
            us = parts[0] * _HOUR + parts[1] * _MINUTE + parts[2] * _SECOND + parts[3]
            zone = timezone.utc if us == 0 else timezone(_delta(-us if text[at] == '-' else us))
            text = text[:at]
    return _parse_clock(text) + [zone]


class timedelta:
    """A duration, in whole microseconds."""

    __slots__ = ('_us',)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        whole = 0
        rest = 0.0
        for name, value, factor in (('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000), ('seconds', seconds, _SECOND),
                                    ('minutes', minutes, _MINUTE), ('hours', hours, _HOUR), ('days', days, _DAY), ('weeks', weeks, 7 * _DAY)):
            if isinstance(value, int):
                whole += value * factor
            elif isinstance(value, float):
                integral = int(value)
                whole += integral * factor
                part = (value - integral) * factor
                rest += part - int(part)
                whole += int(part)
            else:
                raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
        if rest:
            nearest = round(rest)
            if abs(rest) % 1 == 0.5:
                odd = whole % 2
                nearest = 2 * round((rest + odd) * 0.5) - odd
            whole += nearest
        return _make_delta(cls, whole)

    days = property(lambda self: self._us // _DAY)
    seconds = property(lambda self: self._us // _SECOND % 86400)
    microseconds = property(lambda self: self._us % _SECOND)

    def total_seconds(self):
        return self._us / 10 ** 6

    def __repr__(self):
        args = []
        if self.days:
            args.append('days=%d' % self.days)
        if self.seconds:
            args.append('seconds=%d' % self.seconds)
        if self.microseconds:
            args.append('microseconds=%d' % self.microseconds)
        return _class_name(self) + '(' + (', '.join(args) or '0') + ')'

    def __str__(self):
        minutes, second = divmod(self.seconds, 60)
        text = '%d:%02d:%02d' % (minutes // 60, minutes % 60, second)
        days = self.days
        if days:
            text = '%d day%s, %s' % (days, '' if abs(days) == 1 else 's', text)
        return text + ('.%06d' % self.microseconds if self.microseconds else '')

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._us + other._us)
        if isinstance(other, date):
            return NotImplemented
        return _unsupported('+', self, other, '__add__')

    def __radd__(self, other):
        return _unsupported('+', other, self, '__radd__')

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._us - other._us)
        return _unsupported('-', self, other, '__sub__')

    def __rsub__(self, other):
        return _unsupported('-', other, self, '__rsub__')

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return _delta(self._us)

    def __abs__(self):
        return _delta(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_nearest(self._us * a, b))
        if isinstance(other, (str, list, tuple, bytes)):
            raise TypeError("can't multiply sequence by non-int of type 'datetime.timedelta'")
        return _unsupported('*', self, other, '__mul__')

    def __rmul__(self, other):
        if isinstance(other, (int, float)):
            return self * other
        if isinstance(other, (str, list, tuple, bytes)):
            raise TypeError("can't multiply sequence by non-int of type 'datetime.timedelta'")
        return _unsupported('*', other, self, '__rmul__')

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if isinstance(other, int):
            return _delta(self._us // other)
        return _unsupported('//', self, other, '__floordiv__')

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _delta(_nearest(self._us, other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            if a == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _delta(_nearest(b * self._us, a))
        return _unsupported('/', self, other, '__truediv__')

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._us % other._us)
        return _unsupported('%', self, other, '__mod__')

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._us, other._us)
            return q, _delta(r)
        return _unsupported('divmod()', self, other, '__divmod__')

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else _unsupported('<', self, other, '__lt__')

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else _unsupported('<=', self, other, '__le__')

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else _unsupported('>', self, other, '__gt__')

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else _unsupported('>=', self, other, '__ge__')

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._us != 0

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)


def _class_name(value):
    cls = type(value)
    return ('datetime.' if cls.__module__ == 'datetime' else '') + cls.__name__


def _make_delta(cls, us):
    days = us // _DAY
    if not -2 ** 31 <= days < 2 ** 31:
        raise OverflowError('Python int too large to convert to C int')
    if not -999999999 <= days <= 999999999:
        raise OverflowError(f'days={days}; must have magnitude <= 999999999')
    made = object.__new__(cls)
    made._us = us
    return made


def _delta(us):
    return _make_delta(timedelta, us)


timedelta.min = _delta(-999999999 * _DAY)
timedelta.max = _delta(10 ** 9 * _DAY - 1)
timedelta.resolution = _delta(1)


class IsoCalendarDate(tuple):
    """What date.isocalendar answers."""

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % tuple(self)


def _required(cls_name, given):
    for i, (name, value) in enumerate(zip(('year', 'month', 'day'), given)):
        if value is None:
            raise TypeError(f"function missing required argument '{name}' (pos {i + 1})")


class date:
    """A day of the Gregorian calendar."""

    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=None, month=None, day=None):
        _required('date', (year, month, day))
        year, month, day = _int(year), _int(month), _int(day)
        _check_date(year, month, day)
        made = object.__new__(cls)
        made._year = year
        made._month = month
        made._day = day
        return made

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_time.gmtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _int(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        year, month, day = _time._civil(ordinal - _UNIX)
        if year > MAXYEAR:
            raise ValueError(f'year {year} is out of range')
        return cls(year, month, day)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            parts = _parse_date(date_string)
        except (ValueError, IndexError):
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_from_iso(year, week, day))

    def toordinal(self):
        return _time._days(self._year, self._month, self._day) + _UNIX

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        weekday = self.weekday()
        return IsoCalendarDate(_time._iso_week(self._year, self._yday(), weekday) + (weekday + 1,))

    def _yday(self):
        return self.toordinal() - _UNIX - _time._days(self._year, 1, 1) + 1

    def _fields(self):
        return (self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._yday(), -1)

    def timetuple(self):
        return _time.struct_time(self._fields())

    def isoformat(self):
        return '%04d-%02d-%02d' % (self._year, self._month, self._day)

    __str__ = isoformat

    def __repr__(self):
        return '%s(%d, %d, %d)' % (_class_name(self), self._year, self._month, self._day)

    def ctime(self):
        return _time.asctime(self._fields())

    def strftime(self, format):
        return _format(self, format, self._fields(), 0)

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError('__format__() argument 1 must be str, not ' + type(spec).__name__)
        return self.strftime(spec) if spec else str(self)

    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() + other.days
            if not 0 < ordinal <= 3652059:
                raise OverflowError('date value out of range')
            return type(self).fromordinal(ordinal)
        return _unsupported('+', self, other, '__add__')

    def __radd__(self, other):
        return self + other if isinstance(other, timedelta) else _unsupported('+', other, self, '__radd__')

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return _unsupported('-', self, other, '__sub__')

    def __rsub__(self, other):
        return _unsupported('-', other, self, '__rsub__')

    def _key(self):
        return (self._year, self._month, self._day)

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() == other._key()
        return NotImplemented

    def _compared(self, other, operator):
        if isinstance(other, datetime):
            raise TypeError("can't compare datetime.datetime to datetime.date")
        if isinstance(other, date):
            a, b = self._key(), other._key()
            return (a > b) - (a < b)
        return _unsupported(operator, self, other, '__lt__')

    def __lt__(self, other):
        order = self._compared(other, '<')
        return order if order is NotImplemented else order < 0

    def __le__(self, other):
        order = self._compared(other, '<=')
        return order if order is NotImplemented else order <= 0

    def __gt__(self, other):
        order = self._compared(other, '>')
        return order if order is NotImplemented else order > 0

    def __ge__(self, other):
        order = self._compared(other, '>=')
        return order if order is NotImplemented else order >= 0

    def __hash__(self):
        return hash(bytes((self._year // 256, self._year % 256, self._month, self._day)))

    def __reduce__(self):
        return type(self), self._key()


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


class tzinfo:
    """What time zones derive from."""

    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        dst = dt.dst()
        if dst is None:
            raise ValueError('fromutc: non-None dst() result required')
        delta = offset - dst
        if delta:
            dt += delta
            dst = dt.dst()
            if dst is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + dst


class timezone(tzinfo):
    """A zone at a fixed distance from UTC."""

    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if name is not None and not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
        if not -_DAY < offset._us < _DAY:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), '
                             f'not {offset!r}.')
        if name is None and not offset and hasattr(timezone, 'utc'):
            return timezone.utc
        made = object.__new__(cls)
        made._offset = offset
        made._name = name
        return made

    def utcoffset(self, dt):
        self._check(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt):
        self._check(dt, 'tzname')
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def dst(self, dt):
        self._check(dt, 'dst')
        return None

    def _check(self, dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime instance, not ' + type(dt).__name__)
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        if self._name is None:
            return '%s(%r)' % (_class_name(self), self._offset)
        return '%s(%r, %r)' % (_class_name(self), self._offset, self._name)

    def __str__(self):
        return self.tzname(None)

    def __reduce__(self):
        return timezone, (self._offset,) if self._name is None else (self._offset, self._name)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
UTC = timezone.utc


class time:
    """A time of day."""

    __slots__ = ('_hour', '_minute', '_second', '_micro', '_zone', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour, minute, second, microsecond = _int(hour), _int(minute), _int(second), _int(microsecond)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        made = object.__new__(cls)
        made._hour = hour
        made._minute = minute
        made._second = second
        made._micro = microsecond
        made._zone = tzinfo
        made._fold = fold
        return made

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._micro)
    tzinfo = property(lambda self: self._zone)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            parts = _parse_time(time_string[1:] if time_string.startswith('T') else time_string)
        except (ValueError, IndexError):
            raise ValueError(f'Invalid isoformat string: {time_string!r}') from None
        return cls(*parts)

    def isoformat(self, timespec='auto'):
        return _clock_text(self._hour, self._minute, self._second, self._micro, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        text = '%s(%d, %d' % (_class_name(self), self._hour, self._minute)
        if self._second or self._micro:
            text += ', %d' % self._second
        if self._micro:
            text += ', %d' % self._micro
        if self._zone is not None:
            text += ', tzinfo=%r' % self._zone
        return text + (', fold=1)' if self._fold else ')')

    def strftime(self, format):
        return _format(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1), self._micro)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def utcoffset(self):
        return None if self._zone is None else _checked_offset(self._zone.utcoffset(None), 'utcoffset')

    def dst(self):
        return None if self._zone is None else _checked_offset(self._zone.dst(None), 'dst')

    def tzname(self):
        return None if self._zone is None else self._zone.tzname(None)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second, self._micro if microsecond is None else microsecond,
                          self._zone if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def _key(self):
        us = ((self._hour * 60 + self._minute) * 60 + self._second) * _SECOND + self._micro
        offset = self.utcoffset()
        return us if offset is None else us - offset._us

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def _compared(self, other, operator):
        if not isinstance(other, time):
            return _unsupported(operator, self, other, '__lt__')
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        a, b = self._key(), other._key()
        return (a > b) - (a < b)

    def __lt__(self, other):
        order = self._compared(other, '<')
        return order if order is NotImplemented else order < 0

    def __le__(self, other):
        order = self._compared(other, '<=')
        return order if order is NotImplemented else order <= 0

    def __gt__(self, other):
        order = self._compared(other, '>')
        return order if order is NotImplemented else order > 0

    def __ge__(self, other):
        order = self._compared(other, '>=')
        return order if order is NotImplemented else order >= 0

    def __hash__(self):
        offset = self.utcoffset()
        if offset is not None:
            return hash(_delta(self._key()))
        return hash(bytes((self._hour, self._minute, self._second)) + self._micro.to_bytes(3, 'big'))

    def __reduce__(self):
        return type(self), (self._hour, self._minute, self._second, self._micro, self._zone)


time.min = time(0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
_time_class = time
_zone_class = tzinfo


class datetime(date):
    """A date with a time of day, in a time zone or in none."""

    __slots__ = ('_hour', '_minute', '_second', '_micro', '_zone', '_fold')

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _required('datetime', (year, month, day))
        year, month, day = _int(year), _int(month), _int(day)
        hour, minute, second, microsecond = _int(hour), _int(minute), _int(second), _int(microsecond)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        made = object.__new__(cls)
        made._year = year
        made._month = month
        made._day = day
        made._hour = hour
        made._minute = minute
        made._second = second
        made._micro = microsecond
        made._zone = tzinfo
        made._fold = fold
        return made

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._micro)
    tzinfo = property(lambda self: self._zone)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        if tz is not None and not isinstance(tz, _zone_class):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        if isinstance(timestamp, float):
            if timestamp != timestamp:
                raise ValueError('cannot convert float NaN to integer')
            a, b = timestamp.as_integer_ratio()
            us = _nearest(a * _SECOND, b)
        elif isinstance(timestamp, int):
            us = timestamp * _SECOND
        else:
            raise TypeError(f"'{type(timestamp).__name__}' object cannot be interpreted as an integer")
        made = cls._of(_UNIX * _DAY + us, tz, f'year {_time._civil(us // _DAY)[0]} is out of range')
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def _of(cls, us, zone, complaint=None):
        """The moment so many microseconds after the day before the calendar starts."""
        days, us = divmod(us, _DAY)
        if not 0 < days <= 3652059:
            if complaint:
                raise ValueError(complaint)
            raise OverflowError('date value out of range')
        year, month, day = _time._civil(days - _UNIX)
        return cls(year, month, day, us // _HOUR, us // _MINUTE % 60, us // _SECOND % 60, us % _SECOND, zone)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def now(cls, tz=None):
        made = cls._of(_UNIX * _DAY + _time.time_ns() // 1000, tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date_class):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {type(date).__name__}')
        if not isinstance(time, _time_class):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {type(time).__name__}')
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._micro,
                   time._zone if tzinfo is True else tzinfo, fold=time._fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            end = 10 if date_string[4] == '-' else 8
            if 'W' in date_string[:6]:
                end = 8 if date_string[4] == '-' else 7
                if date_string[4] == '-' and date_string[8:9] == '-':
                    end = 10
                elif date_string[4] != '-' and date_string[7:8].isdigit():
                    end = 8
            parts = _parse_date(date_string[:end])
            rest = date_string[end + 1:]
            if len(date_string) > end and not rest:
                raise ValueError
            clock = _parse_time(rest) if rest else ()
        except (ValueError, IndexError):
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
        return cls(*parts, *clock)

    @classmethod
    def strptime(cls, date_string, format, /):
        import _strptime
        found = _strptime.parse(date_string, format)
        zone = None
        if found[11] is not None:
            offset = _delta(found[11] * _SECOND + found[12])
            zone = timezone(offset, found[10].upper()) if found[10] else timezone(offset)
        return cls(*found[:6], found[9], zone)

    def date(self):
        return _date_class(self._year, self._month, self._day)

    def time(self):
        return _time_class(self._hour, self._minute, self._second, self._micro, fold=self._fold)

    def timetz(self):
        return _time_class(self._hour, self._minute, self._second, self._micro, self._zone, fold=self._fold)

    def _us(self):
        """Microseconds since the day before the calendar starts, by the wall clock."""
        return self.toordinal() * _DAY + ((self._hour * 60 + self._minute) * 60 + self._second) * _SECOND + self._micro

    def _fields(self):
        return (self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), self._yday(), -1)

    def timetuple(self):
        dst = self.dst()
        return _time.struct_time(self._fields()[:8] + (-1 if dst is None else int(bool(dst)),))

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return _time.struct_time(moment._fields()[:8] + (0,))

    def timestamp(self):
        offset = self.utcoffset()
        return (self._us() - _UNIX * _DAY - (offset._us if offset else 0)) / 10 ** 6

    def isoformat(self, sep='T', timespec='auto'):
        return (date.isoformat(self) + sep + _clock_text(self._hour, self._minute, self._second, self._micro, timespec)
                + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._micro]
        if parts[-1] == 0:
            parts.pop()
            if parts[-1] == 0:
                parts.pop()
        text = _class_name(self) + '(' + ', '.join(map(str, parts))
        if self._zone is not None:
            text += ', tzinfo=%r' % self._zone
        return text + (', fold=1)' if self._fold else ')')

    def strftime(self, format):
        return _format(self, format, self._fields(), self._micro)

    def utcoffset(self):
        return None if self._zone is None else _checked_offset(self._zone.utcoffset(self), 'utcoffset')

    def dst(self):
        return None if self._zone is None else _checked_offset(self._zone.dst(self), 'dst')

    def tzname(self):
        return None if self._zone is None else self._zone.tzname(self)

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        elif not isinstance(tz, _zone_class):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        if tz is self._zone:
            return self
        offset = self.utcoffset()
        return tz.fromutc((self - offset if offset else self).replace(tzinfo=tz))

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
                fold=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day, self._hour if hour is None else hour,
                          self._minute if minute is None else minute, self._second if second is None else second,
                          self._micro if microsecond is None else microsecond, self._zone if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return type(self)._of(self._us() + other._us, self._zone)
        return _unsupported('+', self, other, '__add__')

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._of(self._us() - other._us, self._zone)
        if not isinstance(other, datetime):
            return _unsupported('-', self, other, '__sub__')
        difference = self._us() - other._us()
        if self._zone is not other._zone:
            a, b = self.utcoffset(), other.utcoffset()
            if (a is None) != (b is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if a is not None:
                difference += b._us - a._us
        return _delta(difference)

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented if not isinstance(other, date) else False
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            return False
        return self._us() - (a._us if a else 0) == other._us() - (b._us if b else 0)

    def _compared(self, other, operator):
        if not isinstance(other, datetime):
            if isinstance(other, date):
                raise TypeError("can't compare datetime.datetime to datetime.date")
            return _unsupported(operator, self, other, '__lt__')
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._us() - (a._us if a else 0) - other._us() + (b._us if b else 0)

    def __hash__(self):
        offset = self.utcoffset()
        if offset is not None:
            return hash(_delta(self._us() - offset._us))
        return hash(bytes((self._year // 256, self._year % 256, self._month, self._day, self._hour, self._minute, self._second))
                    + self._micro.to_bytes(3, 'big'))

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day, self._hour, self._minute, self._second, self._micro, self._zone)


_date_class = date
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)

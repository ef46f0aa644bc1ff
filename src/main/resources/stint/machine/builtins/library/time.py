"""The clock of the scheduler. It stands still while a program runs, and is UTC everywhere."""

from _time import now as time_ns
from _time import seconds as time

timezone = 0
altzone = 0
daylight = 0
tzname = ('UTC', 'UTC')

monotonic = perf_counter = process_time = thread_time = time
monotonic_ns = perf_counter_ns = process_time_ns = thread_time_ns = time_ns

_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December')
_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')


class struct_time(tuple):
    """A moment taken apart."""

    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0

    def __new__(cls, sequence, zone=None):
        items = tuple(sequence)
        if len(items) < 9:
            raise TypeError(f'time.struct_time() takes an at least 9-sequence ({len(items)}-sequence given)')
        if len(items) > 11:
            raise TypeError(f'time.struct_time() takes an at most 11-sequence ({len(items)}-sequence given)')
        made = tuple.__new__(cls, items[:9])
        made._zone = items[9] if len(items) > 9 else zone
        made._offset = items[10] if len(items) > 10 else None if zone is None else 0
        return made

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = property(lambda self: self._zone)
    tm_gmtoff = property(lambda self: self._offset)

    def __repr__(self):
        return 'time.struct_time(' + ', '.join(f'{name}={value!r}' for name, value in zip(_FIELDS, self)) + ')'


def sleep(seconds, /):
    if not hasattr(seconds, '__float__') and not hasattr(seconds, '__index__'):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    if seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    if seconds > 0:
        import stint
        stint.sleep(seconds)


def _days(year, month, day):
    """Days since 1970-01-01 of a date of the Gregorian calendar."""
    y = year - (month <= 2)
    era = y // 400
    of_era = y - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def _civil(days):
    days += 719468
    era = days // 146097
    of_era = days - era * 146097
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    day = of_year - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    return year + era * 400 + (month <= 2), month, day


def gmtime(seconds=None, /):
    if seconds is None:
        seconds = time()
    if not isinstance(seconds, (int, float)):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    whole = int(seconds // 1)
    if abs(whole) > 67767976233532799:
        raise OverflowError('timestamp out of range for platform time_t') if abs(whole) >= 2 ** 63 else OSError(
            75, 'Value too large for defined data type')
    days, rest = divmod(whole, 86400)
    year, month, day = _civil(days)
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7,
                        days - _days(year, 1, 1) + 1, 0), 'GMT')


def localtime(seconds=None, /):
    return struct_time(gmtime(seconds), 'UTC')


def mktime(t, /):
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    year, month, day, hour, minute, second = t[:6]
    months = year * 12 + month - 1
    return float(_days(months // 12, months % 12 + 1, 1) * 86400 + (day - 1) * 86400 + hour * 3600 + minute * 60 + second)


CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = 0, 1, 2, 3
CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME, CLOCK_TAI = 4, 7, 11


def clock_gettime(clk_id, /):
    return time()


def clock_gettime_ns(clk_id, /):
    return time_ns()


def clock_getres(clk_id, /):
    return 1e-09


def get_clock_info(name):
    from types import SimpleNamespace
    clocks = {'time': ('CLOCK_REALTIME', False), 'monotonic': ('CLOCK_MONOTONIC', True), 'perf_counter': ('CLOCK_MONOTONIC', True),
              'process_time': ('CLOCK_PROCESS_CPUTIME_ID', True), 'thread_time': ('CLOCK_THREAD_CPUTIME_ID', True)}
    if name not in clocks:
        raise ValueError('unknown clock')
    clock, monotonic = clocks[name]
    return SimpleNamespace(implementation=f'clock_gettime({clock})', monotonic=monotonic, adjustable=not monotonic, resolution=1e-09)


def asctime(t=None, /):
    t = gmtime() if t is None else t
    return '%s %s %2d %02d:%02d:%02d %d' % (_DAYS[t[6]][:3], _MONTHS[t[1] - 1][:3], t[2], t[3], t[4], t[5], t[0])


def ctime(seconds=None, /):
    return asctime(gmtime(seconds))


def _iso_week(year, yday, wday):
    """Year, week as ISO 8601 counts them; the day of the year from 1, that of the week from Monday = 0."""
    week = (yday - wday + 9) // 7
    if week < 1:
        return _iso_week(year - 1, yday + 365 + _leap(year - 1), wday)
    if week == 53 and yday + 3 - wday > 365 + _leap(year):
        return year + 1, 1
    return year, week


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _directive(c, t):
    year, month, day, hour, minute, second, wday, yday = t[:8]
    if c == 'Y':
        return str(year)
    if c == 'm':
        return '%02d' % month
    if c == 'd':
        return '%02d' % day
    if c == 'H':
        return '%02d' % hour
    if c == 'M':
        return '%02d' % minute
    if c == 'S':
        return '%02d' % second
    if c == 'y':
        return '%02d' % (year % 100)
    if c == 'j':
        return '%03d' % yday
    if c == 'a':
        return _DAYS[wday][:3]
    if c == 'A':
        return _DAYS[wday]
    if c == 'b' or c == 'h':
        return _MONTHS[month - 1][:3]
    if c == 'B':
        return _MONTHS[month - 1]
    if c == 'I':
        return '%02d' % (hour % 12 or 12)
    if c == 'l':
        return '%2d' % (hour % 12 or 12)
    if c == 'k':
        return '%2d' % hour
    if c == 'e':
        return '%2d' % day
    if c == 'p':
        return 'PM' if hour >= 12 else 'AM'
    if c == 'P':
        return 'pm' if hour >= 12 else 'am'
    if c == 'w':
        return str((wday + 1) % 7)
    if c == 'u':
        return str(wday + 1)
    if c == 'U':
        return '%02d' % ((yday + 6 - (wday + 1) % 7) // 7)
    if c == 'W':
        return '%02d' % ((yday + 6 - wday) // 7)
    if c == 'V':
        return '%02d' % _iso_week(year, yday, wday)[1]
    if c == 'G':
        return str(_iso_week(year, yday, wday)[0])
    if c == 'g':
        return '%02d' % (_iso_week(year, yday, wday)[0] % 100)
    if c == 'C':
        return '%02d' % (year // 100)
    if c == 's':
        return '%d' % mktime(tuple(t))
    if c == 'z':
        return '+0000'
    if c == 'Z':
        return getattr(t, '_zone', None) or 'UTC'
    if c == 'n':
        return '\n'
    if c == 't':
        return '\t'
    if c == '%':
        return '%'
    if c in _LONG:
        return _strftime(_LONG[c], t)
    return '%' + c


_LONG = {'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'T': '%H:%M:%S', 'R': '%H:%M',
         'r': '%I:%M:%S %p'}


def _strftime(format, t):
    pieces = format.split('%')
    result = [pieces[0]]
    i = 1
    while i < len(pieces):
        piece = pieces[i]
        if piece == '':
            if i + 1 == len(pieces):
                result.append('%')
                break
            result.append('%' + pieces[i + 1])
            i += 2
            continue
        if piece[0] == '-' and len(piece) > 1:
            result.append((_directive(piece[1], t).lstrip('0 ') or '0') + piece[2:])
        else:
            result.append(_directive(piece[0], t) + piece[1:])
        i += 1
    return ''.join(result)


def strftime(format, t=None, /):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    if t is None:
        t = gmtime()
    elif not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    elif len(t) != 9:
        raise TypeError('strftime(): illegal time tuple argument')
    if not 0 <= t[1] <= 12:
        raise ValueError('month out of range')
    if not 0 <= t[2] <= 31:
        raise ValueError('day of month out of range')
    if not 0 <= t[3] <= 23:
        raise ValueError('hour out of range')
    if not 0 <= t[4] <= 59:
        raise ValueError('minute out of range')
    if not 0 <= t[5] <= 61:
        raise ValueError('seconds out of range')
    if not 0 <= t[7] <= 366:
        raise ValueError('day of year out of range')
    zone = getattr(t, '_zone', None)
    return _strftime(format, struct_time((t[0], t[1] or 1, t[2] or 1, t[3], t[4], t[5], t[6] % 7, t[7] or 1, t[8]), zone))


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    import _strptime
    found = _strptime.parse(string, format)
    return struct_time(found[:9])

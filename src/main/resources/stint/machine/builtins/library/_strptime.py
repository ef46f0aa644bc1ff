"""Reading dates by a format: what time.strptime and datetime.strptime share."""

from time import _DAYS, _MONTHS, _LONG, _days, _civil, _leap

_RANGES = {'d': (1, 31, 2), 'H': (0, 23, 2), 'I': (1, 12, 2), 'j': (1, 366, 3), 'm': (1, 12, 2), 'M': (0, 59, 2), 'S': (0, 61, 2),
           'U': (0, 53, 2), 'W': (0, 53, 2), 'w': (0, 6, 1), 'u': (1, 7, 1), 'V': (1, 53, 2)}
_SPACED = 'd'


def _digits(text, at, most):
    end = at
    while end < len(text) and end - at < most and text[end].isdecimal():
        end += 1
    return end - at


def _candidates(c, text, at):
    """The lengths that a directive can take here, in order of preference, each with its value."""
    if c in _RANGES:
        low, high, most = _RANGES[c]
        found = []
        for count in range(_digits(text, at, most), 0, -1):
            if low <= int(text[at:at + count]) <= high:
                found.append((count, int(text[at:at + count])))
        if c in _SPACED and text[at:at + 1] == ' ' and _digits(text, at + 1, 1) and text[at + 1] != '0':
            found.append((2, int(text[at + 1])))
        return found
    if c in 'YG':
        return [(4, int(text[at:at + 4]))] if _digits(text, at, 4) == 4 else []
    if c == 'y':
        return [(2, int(text[at:at + 2]))] if _digits(text, at, 2) == 2 else []
    if c == 'f':
        return [(count, text[at:at + count]) for count in range(_digits(text, at, 6), 0, -1)]
    if c == 'p':
        word = text[at:at + 2].lower()
        return [(2, word == 'pm')] if word in ('am', 'pm') else []
    if c == 'z':
        return _offset(text, at)
    if c == 'Z':
        word = text[at:at + 3].lower()
        return [(3, word)] if word in ('utc', 'gmt') else []
    names = {'a': [day[:3] for day in _DAYS], 'A': _DAYS, 'b': [month[:3] for month in _MONTHS], 'B': _MONTHS}[c]
    rest = text[at:at + 9].lower()
    return [(len(name), i) for i, name in enumerate(names) if rest.startswith(name.lower())]


def _offset(text, at):
    if text[at:at + 1] == 'Z':
        return [(1, (0, 0))]
    if text[at:at + 1] not in ('+', '-') or _digits(text, at + 1, 2) < 2:
        return []
    end = at + 3
    colon = text[end:end + 1] == ':'
    end += colon
    if _digits(text, end, 2) < 2 or int(text[end:end + 2]) > 59:
        return []
    total = int(text[at + 1:at + 3]) * 3600 + int(text[end:end + 2]) * 60
    end += 2
    micro = 0
    more = end + 1 if text[end:end + 1] == ':' else end
    if (more > end) == colon and _digits(text, more, 2) == 2:
        total += int(text[more:more + 2])
        end = more + 2
        if text[end:end + 1] == '.' and _digits(text, end + 1, 6):
            count = _digits(text, end + 1, 6)
            micro = int(text[end + 1:end + 1 + count].ljust(6, '0'))
            end += 1 + count
    sign = -1 if text[at] == '-' else 1
    return [(end - at, (sign * total, sign * micro))]


def _expand(format):
    items = []
    i = 0
    while i < len(format):
        c = format[i]
        if c == '%':
            if i + 1 == len(format):
                raise ValueError("stray %% in format '%s'" % format)
            c = format[i + 1]
            i += 2
            if c == '%':
                items.append((False, '%'))
            elif c in 'cxX':
                items.extend(_expand(_LONG[c].replace('%e', '%d')))
            elif c in _RANGES or c in 'YGyfpzZaAbB':
                items.append((True, c))
            else:
                raise ValueError("'%s' is a bad directive in format '%s'" % (c, format))
        elif c.isspace():
            while i < len(format) and format[i].isspace():
                i += 1
            items.append((False, ' '))
        else:
            items.append((False, c))
            i += 1
    return items


def _match(items, k, text, at, found):
    """Where the text ends that the items from k on match, or -1; what they stand for goes into found."""
    while k < len(items):
        directive, c = items[k]
        if directive:
            for count, value in _candidates(c, text, at):
                end = _match(items, k + 1, text, at + count, found)
                if end >= 0:
                    found[c] = value
                    return end
            return -1
        if c == ' ':
            start = at
            while at < len(text) and text[at].isspace():
                at += 1
            if at == start:
                return -1
        elif at < len(text) and text[at].lower() == c.lower():
            at += 1
        else:
            return -1
        k += 1
    return at


def _week_date(year, week, weekday, monday):
    """The date of a weekday (Monday = 0) in a week that is counted from the year's first Monday or Sunday."""
    first = (_days(year, 1, 1) + 3) % 7
    if not monday:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    start = (7 - first) % 7
    yday = 1 + weekday - first if week == 0 else 1 + start + 7 * (week - 1) + weekday
    return yday


def parse(string, format):
    """Year, month, day, hour, minute, second, weekday, day of the year, dst, microsecond, zone name, offset in seconds, in microseconds."""
    for i, value in enumerate((string, format)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {i} must be str, not {type(value)}')
    found = {}
    end = _match(_expand(format), 0, string, 0, found)
    if end < 0:
        raise ValueError('time data %r does not match format %r' % (string, format))
    if end != len(string):
        raise ValueError('unconverted data remains: %s' % string[end:])
    year = found.get('Y')
    if year is None and 'y' in found:
        year = found['y'] + (2000 if found['y'] <= 68 else 1900)
    month = found.get('m', 1)
    if 'B' in found or 'b' in found:
        month = found.get('B', found.get('b')) + 1
    day = found.get('d', 1)
    hour = found.get('H', 0)
    if 'I' in found:
        hour = found['I'] % 12 + (12 if found.get('p') else 0)
    weekday = found.get('A', found.get('a'))
    if 'w' in found:
        weekday = (found['w'] + 6) % 7
    if 'u' in found:
        weekday = found['u'] - 1
    yday = found.get('j')
    week = found.get('U', found.get('W'))
    if 'G' in found:
        if 'j' in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if 'V' not in found or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
    elif 'V' in found:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
    leap_year = year is None and month == 2 and day == 29
    if leap_year:
        year = 1904
    elif year is None:
        year = 1900
    if yday is None and weekday is not None:
        if week is not None:
            yday = _week_date(year, week, weekday, 'W' in found and 'U' not in found)
        elif 'G' in found:
            year = found['G']
            correction = ((_days(year, 1, 4) + 3) % 7 + 1) + 3
            yday = found['V'] * 7 + weekday + 1 - correction
        if yday is not None and yday <= 0:
            year -= 1
            yday += 366 if _leap(year) else 365
    if yday is None:
        if day > (31, 29 if _leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]:
            raise ValueError('day is out of range for month')
        yday = _days(year, month, day) - _days(year, 1, 1) + 1
    else:
        year, month, day = _civil(_days(year, 1, 1) + yday - 1)
    if weekday is None:
        weekday = (_days(year, month, day) + 3) % 7
    if leap_year:
        year = 1900
    offset, micro = found.get('z', (None, 0))
    zone = found.get('Z')
    return (year, month, day, hour, found.get('M', 0), found.get('S', 0), weekday, yday, 0 if zone else -1,
            int(found.get('f', '0').ljust(6, '0')), zone, offset, micro)

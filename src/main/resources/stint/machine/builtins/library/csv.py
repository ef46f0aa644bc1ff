"""csv: rows of text, read from lines and written to anything with a write method."""
import io as _io
import re as _re

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab', 'field_size_limit',
           'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer', 'unregister_dialect', 'DictReader',
           'DictWriter', 'unix_dialect']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
_limit = 131072
_dialects = {}
_missing = object()


class Error(Exception):
    pass


Error.__module__ = '_csv'


class Dialect:
    _name = ''
    delimiter = ','
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    quoting = QUOTE_ALL
    lineterminator = '\n'


_FIELDS = ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting', 'strict')


class _Format:
    """A dialect with everything checked."""

    def __init__(self, dialect, options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in _FIELDS:
            setattr(self, name, getattr(dialect, name, getattr(Dialect, name)))
        for name in options:
            if name not in _FIELDS:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            setattr(self, name, options[name])
        if 'quotechar' in options and options['quotechar'] is None and 'quoting' not in options:
            self.quoting = QUOTE_NONE
        for name in ('delimiter', 'escapechar', 'quotechar'):
            value = getattr(self, name)
            if value is None and name != 'delimiter':
                continue
            if not isinstance(value, str):
                kind = 'string' if name == 'delimiter' else 'string or None'
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be set')
        if self.quoting not in (0, 1, 2, 3):
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')


def register_dialect(name, dialect=excel, **options):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Format(dialect, options)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    global _limit
    before = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _limit = new_limit
    return before


class _Reader:
    def __init__(self, csvfile, dialect, options):
        self.dialect = _Format(dialect, options)
        self._lines = iter(csvfile)
        self.line_num = 0
        special = [self.dialect.delimiter, '\r', '\n']
        if self.dialect.escapechar:
            special.append(self.dialect.escapechar)
        self._plain = _re.compile('[^%s]*' % _re.escape(''.join(special)))
        inside = (self.dialect.quotechar or '') + (self.dialect.escapechar or '')
        self._quoted = _re.compile('[^%s]*' % _re.escape(inside)) if inside else None

    def __iter__(self):
        return self

    def __next__(self):
        row = self._row(next(self._lines))
        while row is None:
            row = self._row(next(self._lines))
        return row

    def _line(self, line):
        if not isinstance(line, str):
            raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
        self.line_num += 1
        return line

    def _row(self, line):
        d = self.dialect
        line = self._line(line)
        row, at, end = [], 0, len(line)
        if line.rstrip('\r\n') == '':
            if _re.search('[\r\n].', line.strip('\n')):
                raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline mode?')
            return row
        while True:
            # The beginning of a field.
            if d.skipinitialspace:
                while at < end and line[at] == ' ':
                    at += 1
            parts, quoted = [], False
            if at < end and line[at] == d.quotechar and d.quoting != QUOTE_NONE:
                quoted = True
                at += 1
                while True:
                    found = self._quoted.match(line, at)
                    parts.append(found.group())
                    at = found.end()
                    if at >= end:
                        try:
                            line = self._line(next(self._lines))
                        except StopIteration:
                            if d.strict:
                                raise Error('unexpected end of data') from None
                            line = ''
                        at, end = 0, len(line)
                        if not end:
                            break
                    elif line[at] == d.escapechar:
                        parts.append(line[at + 1:at + 2] or '\n')
                        at += 2
                    elif d.doublequote and line[at + 1:at + 2] == d.quotechar:
                        parts.append(d.quotechar)
                        at += 2
                    else:
                        at += 1
                        break
                if d.strict and at < end and line[at] not in (d.delimiter, '\r', '\n'):
                    raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
            while True:
                found = self._plain.match(line, at)
                parts.append(found.group())
                at = found.end()
                if at < end and line[at] == d.escapechar:
                    parts.append(line[at + 1:at + 2] or '\n')
                    at += 2
                else:
                    break
            text = ''.join(parts)
            if len(text) > _limit:
                raise Error(f'field larger than field limit ({_limit})')
            row.append(float(text) if d.quoting == QUOTE_NONNUMERIC and not quoted else text)
            if at < end and line[at] == d.delimiter:
                at += 1
                continue
            if line[at:].strip('\r\n'):
                raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline mode?')
            return row


def reader(csvfile, /, dialect='excel', **options):
    return _Reader(csvfile, dialect, options)


class _Writer:
    def __init__(self, csvfile, dialect, options):
        if not hasattr(csvfile, 'write'):
            raise TypeError('argument 1 must have a "write" method')
        self.dialect = d = _Format(dialect, options)
        self._write = csvfile.write
        quoted = [d.delimiter, *d.lineterminator] + ([d.quotechar] if d.quotechar and d.doublequote else [])
        escaped = [c for c in (d.quotechar, d.escapechar) if c]
        if d.quoting == QUOTE_NONE:
            escaped += quoted
        self._quoted = _re.compile('[%s]' % _re.escape(''.join(quoted)))
        self._escaped = _re.compile('[%s]' % _re.escape(''.join(escaped))) if escaped else None

    def _escape(self, found):
        d = self.dialect
        if found.group() == d.quotechar and d.doublequote and d.quoting != QUOTE_NONE:
            return d.quotechar * 2
        if not d.escapechar:
            raise Error('need to escape, but no escapechar set')
        return d.escapechar + found.group()

    def _field(self, value, alone):
        d = self.dialect
        if isinstance(value, str):
            text, number = value, False
        elif value is None:
            text, number = '', False
        else:
            text = repr(value) if isinstance(value, float) else str(value)
            number = isinstance(value, (int, float))
        if d.quoting == QUOTE_NONE:
            if alone and not text:
                raise Error('single empty field record must be quoted')
            quote = False
        else:
            quote = (d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not number
                     or alone and not text or self._quoted.search(text) is not None)
        if self._escaped is not None:
            text = self._escaped.sub(self._escape, text)
        return d.quotechar + text + d.quotechar if quote else text

    def writerow(self, row):
        try:
            fields = list(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        alone = len(fields) == 1
        return self._write(self.dialect.delimiter.join([self._field(f, alone) for f in fields]) + self.dialect.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


def writer(csvfile, /, dialect='excel', **options):
    return _Writer(csvfile, dialect, options)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self._fieldnames = list(fieldnames) if fieldnames is not None else None
        self.restkey, self.restval = restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        made = dict(zip(names, row))
        if len(names) < len(row):
            made[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            made[name] = self.restval
        return made


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _values(self, row):
        if self.extrasaction == 'raise':
            wrong = row.keys() - self.fieldnames
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(x) for x in wrong]))
        return [row.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._values(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._values, rowdicts))


class Sniffer:
    preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.splitlines() if line][:20]
        for delimiter in delimiters or self.preferred + ['|']:
            counts = {line.count(delimiter) for line in lines}
            if len(counts) == 1 and counts != {0}:
                class dialect(Dialect):
                    pass
                dialect.delimiter = delimiter
                return dialect
        raise Error('Could not determine delimiter')

    def has_header(self, sample):
        rows = list(reader(_io.StringIO(sample), self.sniff(sample)))
        if len(rows) < 2:
            return False

        def is_number(text):
            try:
                float(text)
                return True
            except ValueError:
                return False

        return any(not is_number(name) and all(is_number(row[i]) for row in rows[1:20] if i < len(row))
                   for i, name in enumerate(rows[0]))


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)

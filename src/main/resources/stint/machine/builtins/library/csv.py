"""csv: rows of text, separated and quoted."""
__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab', 'unix_dialect',
           'reader', 'writer', 'DictReader', 'DictWriter', 'register_dialect', 'unregister_dialect', 'get_dialect', 'list_dialects']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)


class Error(Exception):
    __module__ = '_csv'


class Dialect:
    delimiter = ','
    quotechar = '"'
    doublequote = True
    escapechar = None
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL
    skipinitialspace = False
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    quoting = QUOTE_ALL
    lineterminator = '\n'


_OPTIONS = ('delimiter', 'quotechar', 'doublequote', 'escapechar', 'lineterminator', 'quoting', 'skipinitialspace', 'strict')
_dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}


def _dialect(dialect, options):
    made = Dialect()
    given = _dialects.get(dialect) if isinstance(dialect, str) else dialect
    if given is None:
        raise Error('unknown dialect')
    for name in _OPTIONS:
        if hasattr(given, name):
            setattr(made, name, getattr(given, name))
    for name, value in options.items():
        if name not in _OPTIONS:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(made, name, value)
    for name in ('delimiter', 'quotechar', 'escapechar'):
        value = getattr(made, name)
        if value is None and name != 'delimiter':
            continue
        if not isinstance(value, str):
            raise TypeError(f'"{name}" must be string' + (' or None' if name != 'delimiter' else '') + f', not {type(value).__name__}')
        if len(value) != 1:
            raise TypeError(f'"{name}" must be a 1-character string')
    if not isinstance(made.quoting, int) or not 0 <= made.quoting <= 3:
        raise TypeError('bad "quoting" value')
    if made.quoting != QUOTE_NONE and made.quotechar is None:
        raise TypeError('quotechar must be set if quoting enabled')
    return made


def register_dialect(name, dialect=excel, **options):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _dialect(dialect, options)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    return _dialect(name, {})


def list_dialects():
    return list(_dialects)


class _Reader:
    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._row, self._field, self._number = [], '', False
        state = 'start of record'
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._field or state == 'in quotes':
                    if self.dialect.strict:
                        raise Error('unexpected end of data') from None
                    self._save()
                    return self._row
                raise
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
            self.line_num += 1
            state = self._parse(line, state)
            if state == 'start of record':
                return self._row

    def _save(self):
        self._row.append(float(self._field) if self._number else self._field)
        self._field, self._number = '', False

    def _parse(self, line, state):
        dialect = self.dialect
        delimiter, escape = dialect.delimiter, dialect.escapechar
        quote = None if dialect.quoting == QUOTE_NONE else dialect.quotechar
        for c in line:
            if state == 'start of record':
                if c in '\r\n':
                    state = 'end'
                    continue
                state = 'start of field'
            if state == 'start of field':
                if c in '\r\n':
                    self._save()
                    state = 'end'
                elif c == quote:
                    state = 'in quotes'
                elif c == escape:
                    state = 'escaped'
                elif c == ' ' and dialect.skipinitialspace:
                    pass
                elif c == delimiter:
                    self._save()
                else:
                    self._number = dialect.quoting == QUOTE_NONNUMERIC
                    self._field += c
                    state = 'in field'
            elif state == 'in field':
                if c in '\r\n':
                    self._save()
                    state = 'end'
                elif c == escape:
                    state = 'escaped'
                elif c == delimiter:
                    self._save()
                    state = 'start of field'
                else:
                    self._field += c
            elif state == 'in quotes':
                if c == escape:
                    state = 'escaped in quotes'
                elif c == quote:
                    state = 'quote in quotes' if dialect.doublequote else 'in field'
                else:
                    self._field += c
            elif state == 'quote in quotes':
                if c == quote:
                    self._field += c
                    state = 'in quotes'
                elif c == delimiter:
                    self._save()
                    state = 'start of field'
                elif c in '\r\n':
                    self._save()
                    state = 'end'
                elif dialect.strict:
                    raise Error(f"'{delimiter}' expected after '{quote}'")
                else:
                    self._field += c
                    state = 'in field'
            elif state == 'escaped' or state == 'escaped in quotes':
                self._field += c
                state = 'in field' if state == 'escaped' else 'in quotes'
            elif c not in '\r\n':
                raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline mode?')
        if state in ('start of field', 'in field', 'quote in quotes'):
            self._save()
        elif state == 'escaped':
            self._field += '\n'
            return 'in field'
        elif state.endswith('in quotes'):
            return 'in quotes'
        return 'start of record'


def reader(csvfile, /, dialect='excel', **fmtparams):
    return _Reader(csvfile, _dialect(dialect, fmtparams))


class _Writer:
    def __init__(self, file, dialect):
        if not callable(getattr(file, 'write', None)):
            raise TypeError('argument 1 must have a "write" method')
        self._file = file
        self.dialect = dialect

    def _text(self, field, alone):
        dialect = self.dialect
        text = '' if field is None else field if isinstance(field, str) else str(field)
        quoting, quote, escape = dialect.quoting, dialect.quotechar, dialect.escapechar
        quoted = (quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not isinstance(field, (int, float))
                  or quoting != QUOTE_NONE and alone and not text)
        if alone and not text and quoting == QUOTE_NONE:
            raise Error('single empty field record must be quoted')
        special = {dialect.delimiter, '\n', '\r'} | {c for c in (quote, escape) if c} | set(dialect.lineterminator)
        out = []
        for c in text:
            if c in special:
                if quoting == QUOTE_NONE or c == escape or c == quote and not dialect.doublequote:
                    if not escape:
                        raise Error('need to escape, but no escapechar set')
                    out.append(escape)
                elif c == quote:
                    out.append(quote)
                    quoted = True
                else:
                    quoted = True
            out.append(c)
        text = ''.join(out)
        return quote + text + quote if quoted else text

    def writerow(self, row, /):
        try:
            fields = list(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        line = self.dialect.delimiter.join([self._text(field, len(fields) == 1) for field in fields])
        return self._file.write(line + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


def writer(csvfile, /, dialect='excel', **fmtparams):
    return _Writer(csvfile, _dialect(dialect, fmtparams))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self._fieldnames = fieldnames if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        made = dict(zip(names, row))
        if len(row) > len(names):
            made[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            made[name] = self.restval
        return made


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _values(self, row):
        if self.extrasaction == 'raise':
            extra = row.keys() - self.fieldnames
            if extra:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in extra]))
        return [row.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._values(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._values, rowdicts))

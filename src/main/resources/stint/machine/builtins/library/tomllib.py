"""tomllib: TOML 1.0 as dicts, lists and Python's own kinds of values."""
import datetime as _datetime
import re as _re

__all__ = ('loads', 'load', 'TOMLDecodeError')


class TOMLDecodeError(ValueError):
    """The document is no TOML; the text says where."""


_BLANK = _re.compile('[ \t]*')
_GAP = _re.compile('(?:[ \t\n]+|#[^\n]*)*')
_COMMENT = _re.compile('#[^\n]*')
_BARE = _re.compile('[A-Za-z0-9_-]+')
_ILLEGAL = _re.compile('[\x00-\x08\x0a-\x1f\x7f]')
_ILLEGAL_IN_LINES = _re.compile('[\x00-\x08\x0b-\x1f\x7f]')
_PLAIN = _re.compile('[^"\\\\\x00-\x08\x0a-\x1f\x7f]+')
_PLAIN_IN_LINES = _re.compile('[^"\\\\\x00-\x08\x0b-\x1f\x7f]+')
_JOINT = _re.compile('\\\\[ \t]*(\n[ \t\n]*)?')
_HEX = _re.compile('[0-9A-Fa-f]+')
_CLOCK = r'([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?'
_TIME = _re.compile(_CLOCK, _re.ASCII)
_DATE = _re.compile(
    r'(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[Tt ]' + _CLOCK + r'(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))?)?', _re.ASCII)
_NUMBER = _re.compile(
    r'0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0b[01](?:_?[01])*|0o[0-7](?:_?[0-7])*'
    r'|[+-]?(?:0|[1-9](?:_?\d)*)((?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?)', _re.ASCII)
_ESCAPES = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}
_WORDS = {'true': True, 'false': False}


class _Mark:
    """What is settled about one key: whether a header may still name it, and whether it may change at all."""
    __slots__ = ('declared', 'frozen', 'inner')

    def __init__(self):
        self.declared = self.frozen = False
        self.inner = {}

    def at(self, path):
        """The mark of a path, made if need be."""
        mark = self
        for key in path:
            mark = mark.inner.setdefault(key, _Mark())
        return mark

    def is_declared(self, path):
        mark = self
        for key in path:
            mark = mark.inner.get(key)
            if mark is None:
                return False
        return mark.declared

    def is_frozen(self, path):
        mark = self
        for key in path:
            mark = mark.inner.get(key)
            if mark is None:
                return False
            if mark.frozen:
                return True
        return False

    def forget(self, path):
        self.at(path[:-1]).inner.pop(path[-1], None)


def _table(root, path, through_lists=True):
    """The table at a path, made if need be; KeyError if something else stands there."""
    for key in path:
        root = root.setdefault(key, {})
        if through_lists and isinstance(root, list):
            root = root[-1]
        if not isinstance(root, dict):
            raise KeyError(key)
    return root


class _Reader:
    """A document and a place in it."""

    def __init__(self, text, parse_float):
        self.text, self.at, self.parse_float = text, 0, parse_float
        self.root, self.header = {}, ()
        self.marks, self.pending = _Mark(), set()

    def error(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            place = 'end of document'
        else:
            start = self.text.rfind('\n', 0, at)
            line = self.text.count('\n', 0, at) + 1
            place = f'line {line}, column {at - start}'
        return TOMLDecodeError(f'{message} (at {place})')

    def peek(self):
        return self.text[self.at:self.at + 1]

    def skip(self, pattern):
        self.at = pattern.match(self.text, self.at).end()

    def document(self):
        while True:
            self.skip(_BLANK)
            char = self.peek()
            if not char:
                return self.root
            if char == '[':
                self.table_header()
                self.skip(_BLANK)
            elif char in '"\'' or _BARE.match(char):
                self.statement()
                self.skip(_BLANK)
            elif char not in '#\n':
                raise self.error('Invalid statement')
            self.comment()
            if self.peek() == '\n':
                self.at += 1
            elif self.peek():
                raise self.error('Expected newline or end of document after a statement')

    def comment(self):
        match = _COMMENT.match(self.text, self.at)
        if match:
            self.refuse(_ILLEGAL, match.end())
            self.at = match.end()

    def gap(self):
        """Over blanks, lines and comments."""
        end = _GAP.match(self.text, self.at).end()
        while self.at < end:
            if self.peek() == '#':
                self.comment()
            else:
                self.at += 1

    def refuse(self, pattern, end):
        """No character of a pattern may stand between here and the end."""
        bad = pattern.search(self.text, self.at, end)
        if bad:
            raise self.error(f'Found invalid character {bad[0]!r}', bad.start())

    def table_header(self):
        for key in self.pending:
            self.marks.at(key).declared = True
        self.pending.clear()
        is_list = self.text.startswith('[[', self.at)
        self.at += 2 if is_list else 1
        self.skip(_BLANK)
        key = self.key()
        if is_list:
            if self.marks.is_frozen(key):
                raise self.error(f'Cannot mutate immutable namespace {key}')
            self.marks.forget(key)
        elif self.marks.is_declared(key) or self.marks.is_frozen(key):
            raise self.error(f'Cannot declare {key} twice')
        self.marks.at(key).declared = True
        try:
            if is_list:
                tables = _table(self.root, key[:-1]).setdefault(key[-1], [])
                if not isinstance(tables, list):
                    raise KeyError(key)
                tables.append({})
            else:
                _table(self.root, key)
        except KeyError:
            raise self.error('Cannot overwrite a value') from None
        if not self.text.startswith(']]' if is_list else ']', self.at):
            raise self.error("Expected ']]' at the end of an array declaration" if is_list
                             else "Expected ']' at the end of a table declaration")
        self.at += 2 if is_list else 1
        self.header = key

    def statement(self):
        key, value = self.pair()
        path = self.header + key
        for end in range(len(self.header) + 1, len(path)):
            if self.marks.is_declared(path[:end]):
                raise self.error(f'Cannot redefine namespace {path[:end]}')
            self.pending.add(path[:end])
        if self.marks.is_frozen(path[:-1]):
            raise self.error(f'Cannot mutate immutable namespace {path[:-1]}')
        try:
            table = _table(self.root, path[:-1])
        except KeyError:
            raise self.error('Cannot overwrite a value') from None
        if path[-1] in table:
            raise self.error('Cannot overwrite a value')
        if isinstance(value, (dict, list)):
            self.marks.at(path).frozen = True
        table[path[-1]] = value

    def pair(self):
        key = self.key()
        if self.peek() != '=':
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(_BLANK)
        return key, self.value()

    def key(self):
        parts = (self.key_part(),)
        self.skip(_BLANK)
        while self.peek() == '.':
            self.at += 1
            self.skip(_BLANK)
            parts += (self.key_part(),)
            self.skip(_BLANK)
        return parts

    def key_part(self):
        match = _BARE.match(self.text, self.at)
        if match:
            self.at = match.end()
            return match[0]
        char = self.peek()
        if char == "'":
            return self.literal()
        if char == '"':
            self.at += 1
            return self.basic(False)
        raise self.error('Invalid initial character for a key part')

    def value(self):
        text, at, char = self.text, self.at, self.peek()
        if char == '"':
            if text.startswith('"""', at):
                return self.text_in_lines('"')
            self.at += 1
            return self.basic(False)
        if char == "'":
            return self.text_in_lines("'") if text.startswith("'''", at) else self.literal()
        for word in _WORDS:
            if text.startswith(word, at):
                self.at += len(word)
                return _WORDS[word]
        if char == '[':
            return self.array()
        if char == '{':
            return self.inline_table()
        return self.scalar()

    def scalar(self):
        match = _DATE.match(self.text, self.at)
        if match:
            try:
                value = self.moment(match)
            except ValueError as e:
                raise self.error('Invalid date or datetime') from e
            self.at = match.end()
            return value
        match = _TIME.match(self.text, self.at)
        if match:
            self.at = match.end()
            return _datetime.time(*self.clock(match.groups()))
        match = _NUMBER.match(self.text, self.at)
        if match:
            self.at = match.end()
            return self.parse_float(match[0]) if match[1] else int(match[0], 0)
        for word in ('inf', 'nan', '-inf', '+inf', '-nan', '+nan'):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return self.parse_float(word)
        raise self.error('Invalid value')

    def clock(self, groups):
        hour, minute, second, fraction = groups[:4]
        return int(hour), int(minute), int(second), int((fraction or '').ljust(6, '0'))

    def moment(self, match):
        groups = match.groups()
        day = [int(text) for text in groups[:3]]
        if groups[3] is None:
            return _datetime.date(*day)
        utc, sign, hours, minutes = groups[7:]
        zone = _datetime.timezone.utc if utc else None
        if sign:
            offset = _datetime.timedelta(hours=int(hours), minutes=int(minutes))
            zone = _datetime.timezone(-offset if sign == '-' else offset)
        return _datetime.datetime(*day, *self.clock(groups[3:]), tzinfo=zone)

    def array(self):
        self.at += 1
        values = []
        self.gap()
        while self.peek() != ']':
            values.append(self.value())
            self.gap()
            if self.peek() == ']':
                break
            if self.peek() != ',':
                raise self.error('Unclosed array')
            self.at += 1
            self.gap()
        self.at += 1
        return values

    def inline_table(self):
        self.at += 1
        root, marks = {}, _Mark()
        self.skip(_BLANK)
        if self.peek() == '}':
            self.at += 1
            return root
        while True:
            key, value = self.pair()
            if marks.is_frozen(key):
                raise self.error(f'Cannot mutate immutable namespace {key}')
            try:
                table = _table(root, key[:-1], False)
            except KeyError:
                raise self.error('Cannot overwrite a value') from None
            if key[-1] in table:
                raise self.error(f'Duplicate inline table key {key[-1]!r}')
            table[key[-1]] = value
            self.skip(_BLANK)
            if self.peek() == '}':
                self.at += 1
                return root
            if self.peek() != ',':
                raise self.error('Unclosed inline table')
            if isinstance(value, (dict, list)):
                marks.at(key).frozen = True
            self.at += 1
            self.skip(_BLANK)

    def until(self, quote, illegal):
        """The text from here up to a quote, and past it."""
        end = self.text.find(quote, self.at)
        if end < 0:
            raise self.error(f'Expected {quote!r}', len(self.text))
        self.refuse(illegal, end)
        text = self.text[self.at:end]
        self.at = end + len(quote)
        return text

    def literal(self):
        self.at += 1
        return self.until("'", _ILLEGAL)

    def text_in_lines(self, quote):
        self.at += 3
        if self.peek() == '\n':
            self.at += 1
        text = self.until("'''", _ILLEGAL_IN_LINES) if quote == "'" else self.basic(True)
        for _ in range(2):
            if self.peek() == quote:
                self.at += 1
                text += quote
        return text

    def basic(self, in_lines):
        pieces = []
        plain = _PLAIN_IN_LINES if in_lines else _PLAIN
        while True:
            match = plain.match(self.text, self.at)
            if match:
                pieces.append(match[0])
                self.at = match.end()
            char = self.peek()
            if not char:
                raise self.error('Unterminated string')
            if char == '\\':
                pieces.append(self.escape(in_lines))
            elif char != '"':
                raise self.error(f'Illegal character {char!r}')
            elif not in_lines:
                self.at += 1
                return ''.join(pieces)
            elif self.text.startswith('"""', self.at):
                self.at += 3
                return ''.join(pieces)
            else:
                pieces.append('"')
                self.at += 1

    def escape(self, in_lines):
        kind = self.text[self.at + 1:self.at + 2]
        if in_lines and kind and kind in ' \t\n':
            match = _JOINT.match(self.text, self.at)
            self.at = match.end()
            if match[1] is None and self.peek():
                raise self.error("Unescaped '\\' in a string")
            return ''
        self.at += 2
        if kind in _ESCAPES:
            return _ESCAPES[kind]
        if kind and kind in 'uU':
            return self.code_point(4 if kind == 'u' else 8)
        raise self.error("Unescaped '\\' in a string")

    def code_point(self, size):
        digits = self.text[self.at:self.at + size]
        if len(digits) != size or not _HEX.fullmatch(digits):
            raise self.error('Invalid hex value')
        self.at += size
        code = int(digits, 16)
        if code > 0x10ffff or 0xd800 <= code <= 0xdfff:
            raise self.error('Escaped character is not a Unicode scalar value')
        return chr(code)


def _checked(parse_float):
    if parse_float is float:
        return float

    def parse(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError('parse_float must not return dicts or lists')
        return value
    return parse


def loads(s, /, *, parse_float=float):
    return _Reader(s.replace('\r\n', '\n'), _checked(parse_float)).document()


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)

"""Literals out of texts. There are no syntax trees here: a program cannot be compiled by another one."""
import re as _re

_TOKEN = _re.compile(r'''
    (?P<blank>[ \t\f\r\n]+|\#[^\n]*|\\\n)
  | (?P<number>(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+
      |(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?)(?![0-9A-Za-z_]))
  | (?P<text>(?P<prefix>[bB][rR]?|[rR][bB]?|[uU]?)(?:(?P<quotes>\'\'\'|""")(?P<long>(?:[^\\]|\\.)*?)(?P=quotes)
      |\'(?P<single>(?:[^\\\n\']|\\.)*)\'|"(?P<double>(?:[^\\\n"]|\\.)*)"))
  | (?P<name>[^\W\d]\w*|\.\.\.)
  | (?P<sign>[-+,:()\[\]{}~*./%&|^<>=@])
''', _re.VERBOSE | _re.DOTALL)
_ESCAPE = _re.compile(r'\\(\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[0-7]{1,3}|.)', _re.DOTALL)
_ESCAPES = {'\n': '', '\\': '\\', "'": "'", '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v'}
_OPERATORS = tuple('-+~*./%&|^<>=@')
_NAMES = {'None': None, 'True': True, 'False': False, '...': ...}


def _escaped(is_text):
    def replace(found):
        code = found[1]
        if code in _ESCAPES:
            return _ESCAPES[code]
        if code[0] in '01234567':
            return chr(int(code, 8) & (0x1ff if is_text else 0xff))
        if code[0] == 'x' and len(code) > 1 or code[0] in 'uU' and len(code) > 1 and is_text:
            return chr(int(code[1:], 16))
        if code[0] == 'N' and len(code) > 1 and is_text:
            import unicodedata
            return unicodedata.lookup(code[2:-1])
        if code == 'x' or is_text and code in 'uUN':
            raise SyntaxError('(unicode error) truncated escape' if is_text else '(value error) invalid \\x escape')
        return found[0]
    return replace


class _Reader:
    """Reads one literal."""

    def __init__(self, source):
        self._source = source
        self._tokens = []
        at = 0
        while at < len(source):
            found = _TOKEN.match(source, at)
            if found is None:
                raise SyntaxError('invalid syntax', ('<unknown>', source.count('\n', 0, at) + 1, at + 1, source))
            if found.lastgroup != 'blank' and found['blank'] is None:
                self._tokens.append(found)
            at = found.end()
        self._at = 0

    def _peek(self):
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ''

    def _fail(self):
        where = self._tokens[min(self._at, len(self._tokens) - 1)] if self._tokens else None
        column = where.start() + 1 if where else 1
        raise SyntaxError('invalid syntax', ('<unknown>', 1, column, self._source))

    def _malformed(self):
        line = self._source.count('\n', 0, self._tokens[self._at].start()) + 1
        raise ValueError(f'malformed node or string on line {line}: {self._peek()!r}')

    def read(self):
        value = self._items('')[0]
        if not value:
            self._at = 0
            self._fail()
        return value[0] if len(value) == 1 and not self._comma else tuple(value)

    def _items(self, end):
        """Values with commas between them, up to the closing bracket, and for a dict the values that belong to them."""
        items, values = [], []
        self._comma = comma = False
        while self._peek() != end:
            if items and not comma:
                self._malformed() if self._peek() in _OPERATORS else self._fail()
            item = self._number()
            if end == '}' and self._peek() == ':' and len(values) == len(items):
                self._at += 1
                values.append(self._number())
            items.append(item)
            comma = self._peek() == ','
            self._at += comma
        if values and len(values) != len(items):
            self._fail()
        self._at += 1
        self._comma = comma
        return items, values

    def _number(self):
        """A value, or a real number and an imaginary one."""
        left = self._signed()
        while self._peek() in ('+', '-') and self._peek():
            sign = self._peek()
            self._at += 1
            right = self._value()
            if type(left) not in (int, float) or type(right) is not complex:
                self._at -= 1
                self._malformed()
            left = left + right if sign == '+' else left - right
        return left

    def _signed(self):
        sign = self._peek()
        if sign not in ('+', '-') or not sign:
            return self._value()
        self._at += 1
        value = self._value()
        if type(value) not in (int, float, complex):
            self._at -= 1
            self._malformed()
        return -value if sign == '-' else value

    def _value(self):
        if self._at >= len(self._tokens):
            self._fail()
        token = self._tokens[self._at]
        if token['number'] is not None:
            self._at += 1
            return self._parsed(token[0].replace('_', ''))
        if token['text'] is not None:
            return self._text()
        if token['name'] is not None:
            return self._named(token[0])
        if token[0] in _OPERATORS:
            self._malformed()
        if token[0] not in ('(', '[', '{'):
            self._fail()
        self._at += 1
        if token[0] == '(':
            items = self._items(')')[0]
            return items[0] if len(items) == 1 and not self._comma else tuple(items)
        if token[0] == '[':
            return self._items(']')[0]
        items, values = self._items('}')
        return dict(zip(items, values)) if values or not items else set(items)

    def _parsed(self, text):
        if text[-1] in 'jJ':
            return complex(text)
        if text[:2].lower() in ('0x', '0o', '0b'):
            return int(text, 0)
        if text.isdigit():
            if text[0] == '0' and text.strip('0'):
                raise SyntaxError('leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers')
            return int(text)
        return float(text)

    def _named(self, name):
        if name == 'set' and self._at + 2 < len(self._tokens) and self._tokens[self._at + 1][0] == '(' \
                and self._tokens[self._at + 2][0] == ')':
            self._at += 3
            return set()
        if name not in _NAMES:
            self._malformed()
        self._at += 1
        return _NAMES[name]

    def _text(self):
        pieces = []
        while self._at < len(self._tokens) and (token := self._tokens[self._at])['text'] is not None:
            prefix = token['prefix'].lower()
            is_text = 'b' not in prefix
            body = next(one for one in (token['long'], token['single'], token['double']) if one is not None)
            if 'r' not in prefix:
                body = _ESCAPE.sub(_escaped(is_text), body)
            if not is_text and not token['text'].isascii():
                raise SyntaxError('bytes can only contain ASCII literal characters')
            pieces.append(body if is_text else body.encode('latin-1'))
            self._at += 1
        if len({type(piece) for piece in pieces}) > 1:
            raise SyntaxError('cannot mix bytes and nonbytes literals')
        return type(pieces[0])().join(pieces)


def literal_eval(node_or_string):
    """The value that a text of literals stands for."""
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    return _Reader(node_or_string.lstrip(' \t')).read()

"""re: patterns and matches as objects; _re compiles and matches."""
from _re import all as _all, bounds as _bounds, compile as _translate, fields as _fields, findall as _findall
from _re import fullmatch as _fullmatch, group as _group, make as _make, match as _match, pieces as _pieces, search as _search

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'template',
           'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE',
           'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag']


class RegexFlag(int):
    """An int that shows the names of its bits."""

    _names = {256: 'ASCII', 128: 'DEBUG', 2: 'IGNORECASE', 4: 'LOCALE', 32: 'UNICODE', 8: 'MULTILINE', 16: 'DOTALL',
              64: 'VERBOSE', 1: 'TEMPLATE'}

    def _parts(self):
        value, parts = int(self), []
        for bit in (256, 2, 4, 32, 8, 16, 64, 1, 128):
            if value & bit:
                parts.append(self._names[bit])
        return parts, value & ~511

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return '|'.join(self._parts()[0]) or None

    def __repr__(self):
        if not self:
            return 're.NOFLAG'
        value, sign = int(self), ''
        if value < 0:
            value = ~value & 511
            parts, rest = RegexFlag(value)._parts()
            shown = '|'.join('re.' + part for part in parts)
            return f'~({shown})' if len(parts) > 1 else '~' + shown
        parts, rest = self._parts()
        return '|'.join(['re.' + part for part in parts] + ([hex(rest)] if rest else []))

    __str__ = __repr__

    def __format__(self, spec):
        return format(repr(self), spec)

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        return RegexFlag(511 & ~int(self))


NOFLAG = RegexFlag(0)
A = ASCII = RegexFlag(256)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
U = UNICODE = RegexFlag(32)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
X = VERBOSE = RegexFlag(64)
T = TEMPLATE = RegexFlag(1)
DEBUG = RegexFlag(128)
for _flag in (NOFLAG, A, I, L, U, M, S, X, T, DEBUG):
    setattr(RegexFlag, 'NOFLAG' if not _flag else _flag.name, _flag)
for _name in 'AILUMSXT':
    setattr(RegexFlag, _name, globals()[_name])


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f'{msg} at position {pos}'
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


_end = 9223372036854775807


class Pattern:
    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Pattern' instances")

    def __getattr__(self, name):
        raise AttributeError(f"'re.Pattern' object has no attribute '{name}'")

    def __repr__(self):
        flags = self.flags
        if isinstance(self.pattern, str) and flags & 292 == 32:
            flags &= ~32
        parts = ['re.' + name for bit, name in _shown if flags & bit]
        if flags & ~511:
            parts.append(hex(flags & ~511))
        shown = repr(self.pattern)[:200]
        return f're.compile({shown}, {"|".join(parts)})' if parts else f're.compile({shown})'

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.flags == other.flags and type(self.pattern) is type(other.pattern)
                and self.pattern == other.pattern)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return _compile, (self.pattern, self.flags)

    def __setattr__(self, name, value):
        if name in ('pattern', 'flags', 'groups', 'groupindex'):
            raise AttributeError('readonly attribute')
        raise AttributeError(f"'re.Pattern' object has no attribute '{name}'")

    def match(self, string, pos=0, endpos=_end):
        return _match(self, string, pos, endpos, Match)

    def fullmatch(self, string, pos=0, endpos=_end):
        return _fullmatch(self, string, pos, endpos, Match)

    def search(self, string, pos=0, endpos=_end):
        return _search(self, string, pos, endpos, Match)

    def findall(self, string, pos=0, endpos=_end):
        return _findall(self, string, pos, endpos, Match, -1)

    def finditer(self, string, pos=0, endpos=_end):
        return self._each(string, *_bounds(self, string, pos, endpos, Match))

    def _each(self, string, pos, endpos):
        start, advance, count = pos, False, 4
        while True:
            batch = _all(self, string, pos, endpos, Match, start, count, advance)
            yield from batch
            if len(batch) < count:
                return
            spans = batch[-1]._spans
            start = spans[1]
            advance = spans[0] == start
            count = min(2 * count, 1000)

    def scanner(self, string, pos=0, endpos=9223372036854775807):
        return _Scanner(self, string, *_bounds(self, string, pos, endpos, Match))

    def split(self, string, maxsplit=0):
        if maxsplit < 0:
            return [string]
        return _fields(self, string, 0, _end, Match, maxsplit or -1)

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        template = None if callable(repl) else _parsed(self, repl)
        if count < 0:
            return string, 0
        if template is not None and type(template) is not list:
            if isinstance(template, str) != self._text:
                # Only a match shows that they do not go together.
                return self.subn(lambda match: template, string, count)
            parts = _pieces(self, string, 0, _end, Match, count or -1)
            return (template.join(parts) if len(parts) > 1 else string), len(parts) - 1
        found = _all(self, string, 0, _end, Match, 0, count or -1, False)
        if not found:
            return string, 0
        parts, at = [], 0
        for match in found:
            spans = match._spans
            if at < spans[0]:
                parts.append(string[at:spans[0]])
            at = spans[1]
            if template is None:
                item = repl(match)
                if item is not None:
                    parts.append(item)
            else:
                for piece in template:
                    if type(piece) is not int:
                        parts.append(piece)
                    elif spans[2 * piece] >= 0:
                        parts.append(string[spans[2 * piece]:spans[2 * piece + 1]])
        parts.append(string[at:])
        return ('' if self._text else b'').join(parts), len(found)


Pattern.__module__ = 're'
_shown = ((1, 'TEMPLATE'), (2, 'IGNORECASE'), (4, 'LOCALE'), (8, 'MULTILINE'), (16, 'DOTALL'), (32, 'UNICODE'), (64, 'VERBOSE'),
          (128, 'DEBUG'), (256, 'ASCII'))


class _Scanner:
    def __init__(self, pattern, string, pos, endpos):
        self.pattern, self._string, self._pos, self._end = pattern, string, pos, endpos
        self._at, self._advance = pos, False

    def search(self):
        found = _all(self.pattern, self._string, self._pos, self._end, Match, self._at, 1, self._advance)
        if not found:
            return None
        spans = found[0]._spans
        self._at, self._advance = spans[1], spans[0] == spans[1]
        return found[0]

    def match(self):
        found = self.pattern.match(self._string, self._at, self._end)
        if found is not None:
            self._at = found.end()
        return found


class Match:
    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Match' instances")

    def __getattr__(self, name):
        raise AttributeError(f"'re.Match' object has no attribute '{name}'")

    def __repr__(self):
        return f'<re.Match object; span={self.span()}, match={repr(self.group())[:50]}>'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __setattr__(self, name, value):
        if hasattr(self, name):
            raise AttributeError('readonly attribute')
        raise AttributeError(f"'re.Match' object has no attribute '{name}'")

    def _index(self, group):
        if isinstance(group, int):
            index = group
        elif hasattr(group, '__index__'):
            index = group.__index__()
        else:
            index = self.re.groupindex.get(group, -1) if isinstance(group, (str, bytes)) else -1
        if not 0 <= index <= self.re.groups:
            raise IndexError('no such group')
        return 2 * index

    def _part(self, at, default=None):
        spans = self._spans
        if spans[at] < 0:
            return default
        part = self.string[spans[at]:spans[at + 1]]
        return bytes(part) if isinstance(part, bytearray) else part

    def group(self, *groups):
        found = _group(self.string, self._spans, self.re.groupindex, groups)
        if found is not NotImplemented:
            return found
        if not groups:
            return self._part(0)
        if len(groups) == 1:
            return self._part(self._index(groups[0]))
        return tuple([self._part(self._index(group)) for group in groups])

    def __getitem__(self, group):
        return self._part(self._index(group))

    def groups(self, default=None):
        return tuple([self._part(at, default) for at in range(2, 2 * self.re.groups + 2, 2)])

    def groupdict(self, default=None):
        return {name: self._part(2 * index, default) for name, index in self.re.groupindex.items()}

    def start(self, group=0, /):
        return self._spans[self._index(group)]

    def end(self, group=0, /):
        return self._spans[self._index(group) + 1]

    def span(self, group=0, /):
        at = self._index(group)
        return self._spans[at], self._spans[at + 1]

    def expand(self, template):
        pieces = _parsed(self.re, template)
        if type(pieces) is not list:
            return pieces
        empty = self.string[:0]
        return empty.join([self._part(2 * piece, empty) if type(piece) is int else piece for piece in pieces])

    @property
    def regs(self):
        return tuple([(self._spans[at], self._spans[at + 1]) for at in range(0, 2 * self.re.groups + 2, 2)])

    @property
    def lastindex(self):
        last = self._spans[-1]
        return None if last < 0 else last

    @property
    def lastgroup(self):
        last = self._spans[-1]
        for name, index in self.re.groupindex.items():
            if index == last:
                return name
        return None


_letters = {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\'}
_templates = {}


def _parsed(pattern, template):
    """A replacement as a text, or as a list of texts and numbers of groups."""
    text = isinstance(template, str)
    if not text and not isinstance(template, (bytes, bytearray)):
        raise TypeError(f'decoding to str: need a bytes-like object, {type(template).__name__} found')
    if (('\\' if text else b'\\')) not in template:
        return template
    key = pattern, text, template if text else bytes(template)
    if key in _templates:
        return _templates[key]
    pieces = _parse_template(pattern, template, template if text else template.decode('latin-1'))
    if not text:
        pieces = [piece if type(piece) is int else piece.encode('latin-1') for piece in pieces]
    if len(pieces) == 1 and type(pieces[0]) is not int:
        pieces = pieces[0]
    elif not pieces:
        pieces = template[:0]
    if len(_templates) >= 512:
        _templates.clear()
    _templates[key] = pieces
    return pieces


def _parse_template(pattern, template, text):
    pieces, at, size = [], 0, len(text)

    def literal(piece):
        if pieces and type(pieces[-1]) is str:
            pieces[-1] += piece
        elif piece:
            pieces.append(piece)

    while at < size:
        next = text.find('\\', at)
        if next < 0:
            literal(text[at:])
            break
        literal(text[at:next])
        at = next + 2
        if at > size:
            raise error('bad escape (end of pattern)', template, size - 1)
        c = text[at - 1]
        if c == 'g':
            if text[at:at + 1] != '<':
                raise error('missing <', template, at)
            end = text.find('>', at + 1)
            name = text[at + 1:end] if end >= 0 else text[at + 1:]
            if not name:
                raise error('missing group name', template, at + 1)
            if end < 0:
                raise error('missing >, unterminated name', template, at + 1)
            if name.isidentifier():
                if name not in pattern.groupindex:
                    raise IndexError(f'unknown group name {name!r}')
                group = pattern.groupindex[name]
            else:
                try:
                    group = int(name)
                except ValueError:
                    group = -1
                if group < 0:
                    raise error(f'bad character in group name {name!r}', template, at + 1)
            if group > pattern.groups:
                raise error(f'invalid group reference {group}', template, at + 1)
            pieces.append(group)
            at = end + 1
        elif c == '0':
            end = at
            while end < at + 2 and text[end:end + 1] in tuple('01234567'):
                end += 1
            literal(chr(int(text[at - 1:end], 8) & 255))
            at = end
        elif c in '123456789':
            digits = c
            if text[at:at + 1] in tuple('0123456789'):
                digits += text[at]
                if c in '01234567' and digits[1] in '01234567' and text[at + 1:at + 2] in tuple('01234567'):
                    digits += text[at + 1]
            at += len(digits) - 1
            if len(digits) == 3:
                if int(digits, 8) > 0o377:
                    raise error(f'octal escape value \\{digits} outside of range 0-0o377', template, at - 4)
                literal(chr(int(digits, 8)))
            else:
                if int(digits) > pattern.groups:
                    raise error(f'invalid group reference {int(digits)}', template, at - len(digits))
                pieces.append(int(digits))
        elif c in _letters:
            literal(_letters[c])
        elif c.isascii() and c.isalpha():
            raise error(f'bad escape \\{c}', template, at - 2)
        else:
            literal('\\' + c)
    return pieces


_cache = {}


def _compile(pattern, flags):
    flags = int(flags)
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray)):
        raise TypeError('first argument must be string or compiled pattern')
    result = _translate(pattern, flags)
    if len(result) == 2:
        raise error(result[0], *(() if result[1] is None else (pattern, result[1])))
    program, flags, groups, names = result
    compiled = _make(Pattern, pattern=pattern, flags=flags, groups=groups, groupindex=names, _program=program,
                     _text=isinstance(pattern, str))
    if len(_cache) >= 512:
        del _cache[next(iter(_cache))]
    _cache[key] = compiled
    return compiled


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def template(pattern, flags=0):
    return _compile(pattern, flags | T)


def purge():
    _cache.clear()
    _templates.clear()


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return _compile(pattern, flags).subn(repl, string, count)[0]


def subn(pattern, repl, string, count=0, flags=0):
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


class Scanner:
    """Cuts a text into the phrases of a lexicon, (pattern, action) each: at every place the first that matches counts."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._phrases = [(compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        found, at = [], 0
        while True:
            for pattern, action in self._phrases:
                self.match = pattern.match(string, at)
                if self.match:
                    break
            else:
                break
            if self.match.end() == at:
                break
            if callable(action):
                action = action(self, self.match.group())
            if action is not None:
                found.append(action)
            at = self.match.end()
        return found, string[at:]


_special = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')

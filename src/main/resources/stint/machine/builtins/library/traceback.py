"""traceback: exceptions and calls as texts."""
import sys
from _traceback import calls as _calls, place as _place

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_stack', 'print_tb', 'FrameSummary', 'StackSummary',
           'TracebackException', 'print_list', 'clear_frames', 'print_last', 'walk_tb', 'walk_stack']

_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'
_missing = object()


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, _entry=None):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.line, self.locals = line, locals
        self._entry = _entry

    def _show(self):
        if self._entry is not None:
            return self._entry
        source = f'    {self.line.strip()}\n' if self.line else ''
        return f'  File "{self.filename}", line {self.lineno}, in {self.name}\n' + source

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            other = tuple(other)
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


class StackSummary(list):
    @classmethod
    def from_list(cls, frames):
        return cls([frame if isinstance(frame, FrameSummary) else FrameSummary(*frame[:3], line=frame[3]) for frame in frames])

    def format_frame_summary(self, frame):
        return frame._show()

    def format(self):
        lines, last, count = [], None, 0
        for frame in self:
            key = frame.filename, frame.lineno, frame.name
            if key != last:
                if count > 3:
                    lines.append(_repeated(count - 3))
                last, count = key, 0
            count += 1
            if count <= 3:
                lines.append(self.format_frame_summary(frame))
        if count > 3:
            lines.append(_repeated(count - 3))
        return lines


def _repeated(count):
    return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


def _limited(frames, limit):
    frames = [frame for frame in frames if not frame[0].startswith('<library ')]
    if limit is not None:
        frames = frames[:limit] if limit >= 0 else frames[limit:]
    return StackSummary([FrameSummary(file, line, name, line=source, _entry=entry) for file, line, name, source, entry in frames])


def extract_tb(tb, limit=None):
    frames = []
    while tb is not None:
        frames.append(_place(tb))
        tb = tb.tb_next
    return _limited(frames, limit)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    if f is None:
        f = sys._getframe()
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_stack(f=None, limit=None):
    return _limited(_calls(), None if limit is None else -limit if limit else 0)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


class _Report:
    """The lines of an exception and of those that led to it; the members of groups stand behind a margin."""

    def __init__(self, limit, max_group_width=15, max_group_depth=10):
        self.limit, self.width, self.depth = limit, max_group_width, max_group_depth
        self.level = 0
        self.open = False
        self.seen = set()

    def _emit(self, lines, margin='|'):
        if not self.level:
            return lines
        start = '  ' * self.level + margin + ' '
        return [''.join([start + line for line in text.splitlines(True)]) for text in lines]

    def chain(self, value, chain, tb=_missing):
        links, found = [], []
        while value is not None:
            found.append(value)
            self.seen.add(id(value))
            if not chain:
                break
            link = _CAUSE if value.__cause__ is not None else _CONTEXT
            value = value.__cause__ if link is _CAUSE else None if value.__suppress_context__ else value.__context__
            if id(value) in self.seen:
                break
            links.append(link)
        for i in range(len(found) - 1, -1, -1):
            yield from self._one(found[i], chain, found[i].__traceback__ if i or tb is _missing else tb)
            if i:
                yield from self._emit([links[i - 1]])

    def _one(self, value, chain, tb):
        if not isinstance(value, BaseExceptionGroup):
            yield from self._plain('Traceback', value, tb)
            return
        if self.level > self.depth:
            yield from self._emit([f'... (max_group_depth is {self.depth})\n'])
            return
        outermost = not self.level
        self.level += outermost
        yield from self._plain('Exception Group Traceback', value, tb, '+' if outermost else '|')
        yield from self._members(value.exceptions, chain)
        self.level -= outermost

    def _plain(self, title, value, tb, corner='|'):
        frames = extract_tb(tb, self.limit)
        if frames:
            yield from self._emit([title + ' (most recent call last):\n'], corner)
            yield from self._emit(frames.format())
        yield from self._emit(format_exception_only(value))

    def _members(self, members, chain):
        count = min(len(members), self.width + 1)
        self.open = False
        for i in range(count):
            last, left = i == count - 1, i >= self.width
            self.open = self.open or last
            title = '...' if left else i + 1
            yield '  ' * self.level + ('+-' if i == 0 else '  ') + f'+---------------- {title} ----------------\n'
            self.level += 1
            if left:
                more = len(members) - self.width
                yield from self._emit([f'and {more} more exception{"s" if more > 1 else ""}\n'])
            else:
                yield from self.chain(members[i], chain)
            if last and self.open:
                yield '  ' * self.level + '+------------------------------------\n'
                self.open = False
            self.level -= 1


def format_exception_only(exc, /, value=_missing):
    if value is _missing:
        value = exc
    if value is None:
        return ['NoneType: None\n']
    cls = type(value)
    name = cls.__qualname__
    if cls.__module__ not in ('__main__', 'builtins'):
        name = cls.__module__ + '.' + name
    try:
        text = str(value)
    except Exception:
        text = '<exception str() failed>'
    lines = [f'{name}: {text}\n' if text else f'{name}\n']
    for note in getattr(value, '__notes__', None) or ():
        lines += [line + '\n' for line in str(note).split('\n')]
    return lines


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    if (value is _missing) != (tb is _missing):
        raise ValueError('Both or neither of value and tb must be given')
    if value is _missing:
        value = exc
    if value is None:
        return ['NoneType: None\n']
    return list(_Report(limit).chain(value, chain, tb))


def _write(lines, file):
    file = sys.stderr if file is None else file
    for line in lines:
        print(line, file=file, end='')


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError('no last exception')


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def print_stack(f=None, limit=None, file=None):
    _write(format_stack(f, limit), file)


def clear_frames(tb):
    pass


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, _seen=None):
        self.exc_type = exc_type
        self._value, self._tb = exc_value, exc_traceback
        self._limits = limit, max_group_width, max_group_depth
        self.stack = extract_tb(exc_traceback, limit)
        self._str = str(exc_value)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        seen = (_seen or ()) + (exc_value,)

        def other(value):
            if value is None or any(value is one for one in seen):
                return None
            return TracebackException(type(value), value, value.__traceback__, limit=limit, _seen=seen)

        self.__cause__ = other(getattr(exc_value, '__cause__', None))
        self.__context__ = other(getattr(exc_value, '__context__', None))
        members = exc_value.exceptions if isinstance(exc_value, BaseExceptionGroup) else None
        self.exceptions = None if members is None else [other(member) for member in members]
        if isinstance(exc_value, SyntaxError):
            self.filename, self.lineno, self.text = exc_value.filename, exc_value.lineno, exc_value.text
            self.offset, self.msg = exc_value.offset, exc_value.msg

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self):
        yield from format_exception_only(self._value)

    def format(self, *, chain=True):
        yield from _Report(*self._limits).chain(self._value, chain, self._tb)

    def print(self, *, file=None, chain=True):
        _write(self.format(chain=chain), file)

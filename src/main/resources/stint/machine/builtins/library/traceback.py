"""traceback: exceptions and calls as texts."""
import sys
from _traceback import calls as _calls, count as _count, place as _place

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_stack', 'print_tb', 'FrameSummary', 'StackSummary',
           'TracebackException', 'print_list', 'clear_frames', 'print_last']

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
    if limit is not None:
        frames = frames[:limit] if limit >= 0 else frames[limit:]
    return StackSummary([FrameSummary(file, line, name, line=source, _entry=entry) for file, line, name, source, entry in frames])


def extract_tb(tb, limit=None):
    return _limited([] if tb is None else [_place(tb, i) for i in range(_count(tb))], limit)


def extract_stack(f=None, limit=None):
    frames = [call for call in _calls() if not call[0].startswith('<library traceback')]
    return _limited(frames, None if limit is None else -limit if limit else 0)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def _lines(value, limit, chain):
    """The texts of an exception and those that led to it, the first one first."""
    links, seen = [], []
    while value is not None and not any(value is other for other in seen):
        seen.append(value)
        if not chain:
            break
        if value.__cause__ is not None:
            links.append(_CAUSE)
            value = value.__cause__
        elif value.__context__ is not None and not value.__suppress_context__:
            links.append(_CONTEXT)
            value = value.__context__
        else:
            break
    lines = []
    for i in range(len(seen) - 1, -1, -1):
        frames = extract_tb(seen[i].__traceback__, limit)
        if frames:
            lines.append('Traceback (most recent call last):\n')
            lines += frames.format()
        lines += format_exception_only(seen[i])
        if i:
            lines.append(links[i - 1])
    return lines


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
    if value is _missing:
        value = exc
    if value is None:
        return ['NoneType: None\n']
    return _lines(value, limit, chain)


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
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False):
        self.exc_type = exc_type
        self._value, self._limit = exc_value, limit
        self.stack = extract_tb(exc_traceback, limit)
        self._str = str(exc_value)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def format_exception_only(self):
        yield from format_exception_only(self._value)

    def format(self, *, chain=True):
        yield from _lines(self._value, self._limit, chain)

    def print(self, *, file=None, chain=True):
        _write(self.format(chain=chain), file)

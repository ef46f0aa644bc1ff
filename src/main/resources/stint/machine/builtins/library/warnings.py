"""warnings: messages on standard error, each place once."""
import sys
from _traceback import caller as _caller, source_line as _source_line

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings']

_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')
_DEFAULTS = [('default', None, DeprecationWarning, '__main__', 0), ('ignore', None, DeprecationWarning, None, 0),
             ('ignore', None, PendingDeprecationWarning, None, 0), ('ignore', None, ImportWarning, None, 0),
             ('ignore', None, ResourceWarning, None, 0)]
filters = list(_DEFAULTS)
_seen = set()


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return '{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' % (
            self.message, self._category_name, self.filename, self.lineno, self.line)


def formatwarning(message, category, filename, lineno, line=None):
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    if line is None:
        line = _source_line(filename, lineno)
    return text + (f'  {line.strip()}\n' if line.strip() else '')


def showwarning(message, category, filename, lineno, file=None, line=None):
    (sys.stderr if file is None else file).write(formatwarning(message, category, filename, lineno, line))


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    elif not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    filename, lineno, _ = _caller(stacklevel)
    warn_explicit(message, category, filename, lineno, '__main__')


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    import re
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text, message = message, category(message)
    for action, pattern, cls, where, line in filters:
        if ((pattern is None or re.match(pattern, text, re.I)) and issubclass(category, cls)
                and (where is None or re.match(where + r'\Z', module or '')) and line in (0, lineno)):
            break
    else:
        action = 'default'
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action != 'always':
        key = (text, category) + ((filename, lineno) if action == 'default' else (filename,) if action == 'module' else ())
        if key in _seen:
            return
        _seen.add(key)
    if _log is not None:
        _log.append(WarningMessage(message, category, filename, lineno))
    else:
        showwarning(message, category, filename, lineno)


_log = None


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _seen.clear()


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f'invalid action: {action!r}')
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f'invalid action: {action!r}')
    _add((action, None, category, None, lineno), append)


def resetwarnings():
    filters.clear()
    _seen.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __enter__(self):
        global _log
        if self._entered:
            raise RuntimeError('Cannot enter %r twice' % self)
        self._entered = True
        self._saved = filters[:], _log
        _seen.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if self._record:
            _log = []
            return _log
        return None

    def __exit__(self, *exc):
        global _log
        filters[:], _log = self._saved
        _seen.clear()

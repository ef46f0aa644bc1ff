"""Arithmetic of paths, without a file system to ask."""
import os
import posixpath as _module
from os import fspath as _fspath

curdir, pardir, sep, altsep, extsep, pathsep, defpath, devnull = '.', '..', '/', None, '.', ':', '/bin:/usr/bin', '/dev/null'
supports_unicode_filenames = False


def _signs(path):
    """The separator, the dot and nothing, in the type of the path."""
    return (b'/', b'.', b'') if isinstance(path, bytes) else ('/', '.', '')


def _check(function, *paths):
    """Text and bytes do not mix."""
    kinds = set()
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, '
                            f'not {type(path).__name__!r}') from None
        kinds.add(isinstance(path, str))
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    return _fspath(s)


def isabs(s):
    s = _fspath(s)
    return s.startswith(_signs(s)[0])


def join(a, *p):
    path = a = _fspath(a)
    slash, _, nothing = _signs(a)
    try:
        p = [_fspath(one) for one in p]
    finally:
        _check('join', a, *p)
    for one in p:
        if one.startswith(slash):
            path = one
        elif not path or path.endswith(slash):
            path += one
        else:
            path += slash + one
    return path


def split(p):
    p = _fspath(p)
    slash = _signs(p)[0]
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = _fspath(p)
    slash, dot, nothing = _signs(p)
    start = p.rfind(slash) + 1
    i = p.rfind(dot)
    if i >= start and p[start:i].strip(dot):
        return p[:i], p[i:]
    return p, nothing


def splitdrive(p):
    p = _fspath(p)
    return p[:0], p


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    """The longest text that all of them begin with."""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = [_fspath(one) for one in m]
    first, last = min(m), max(m)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first


def commonpath(paths):
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    paths = [_fspath(one) for one in paths]
    _check('commonpath', *paths)
    slash, dot, nothing = _signs(paths[0])
    if len({one.startswith(slash) for one in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    parts = [[c for c in one.split(slash) if c and c != dot] for one in paths]
    return (slash if paths[0].startswith(slash) else nothing) + slash.join(commonprefix(parts))


def normpath(path):
    path = _fspath(path)
    slash, dot, nothing = _signs(path)
    if not path:
        return dot
    root = slash * ((2 if path.startswith(slash * 2) and not path.startswith(slash * 3) else 1) if path.startswith(slash) else 0)
    parts = []
    for part in path.split(slash):
        if part == dot * 2 and parts and parts[-1] != part:
            parts.pop()
        elif part and part != dot and (part != dot * 2 or not root):
            parts.append(part)
    return root + slash.join(parts) or dot


def abspath(path):
    path = _fspath(path)
    return normpath(path if isabs(path) else join(os.getcwd(), path))


def relpath(path, start=None):
    """The way from one path to another; of two relative ones, as long as they stay below the folder that nobody knows."""
    if not path:
        raise ValueError('no path specified')
    path = _fspath(path)
    slash, dot, nothing = _signs(path)
    start = dot if start is None else _fspath(start)
    _check('relpath', path, start)
    ways = []
    for one in (start, path):
        if isabs(start) != isabs(path) or normpath(one).startswith(dot * 2):
            one = abspath(one)
        ways.append([part for part in normpath(one).split(slash) if part and part != dot])
    shared = len(commonprefix(ways))
    return slash.join([dot * 2] * (len(ways[0]) - shared) + ways[1][shared:]) or dot


def expanduser(path):
    path = _fspath(path)
    return os._refuse('os.path.expanduser') if path[:1] in ('~', b'~') else path


def expandvars(path):
    """A program's environment is empty unless it fills it."""
    import re
    path = _fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode()).encode()
    return re.sub(r'\$(\w+|\{[^}]*\})', lambda found: os.environ.get(found[1].strip('{}'), found[0]), path, flags=re.ASCII)


for _name in ('exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdir', 'isfile', 'islink', 'ismount', 'lexists',
              'realpath', 'samefile'):
    setattr(_module, _name, os._refusing('os.path.' + _name))

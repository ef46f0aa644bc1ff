"""What of an operating system a program has that runs on none: names, an environment of its own, and random bytes."""
import abc
import errno
import os as _module
import random as _random

name = 'posix'
linesep = '\n'
curdir, pardir, sep, altsep, extsep, pathsep, defpath, devnull = '.', '..', '/', None, '.', ':', '/bin:/usr/bin', '/dev/null'
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
EX_OK = 0
error = OSError


def _refuse(what):
    raise NotImplementedError(f'{what}() is not supported: a program has no files and no processes')


def _refusing(what):
    """A function that exists in name only."""
    def refused(*args, **kwargs):
        _refuse(what)
    refused.__name__ = refused.__qualname__ = what.rpartition('.')[2]
    return refused


class PathLike(abc.ABC):
    __required_methods__ = ('__fspath__',)

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    def __class_getitem__(cls, key):
        return type(list[int])(cls, key)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    if not hasattr(kind, '__fspath__'):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {kind.__name__}')
    answer = kind.__fspath__(path)
    if not isinstance(answer, (str, bytes)):
        raise TypeError(f'expected {kind.__name__}.__fspath__() to return str or bytes, not {type(answer).__name__}')
    return answer


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


class _Environ(dict):
    """Texts by name. It is empty when the program begins."""

    def __setitem__(self, key, value):
        for text in (key, value):
            if not isinstance(text, str):
                raise TypeError(f'str expected, not {type(text).__name__}')
        dict.__setitem__(self, key, value)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def update(self, *others, **more):
        for one, value in dict(*others, **more).items():
            self[one] = value

    def copy(self):
        return dict(self)

    def __repr__(self):
        return f'environ({dict.__repr__(self)})'


environ = _Environ()


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


def strerror(code, /):
    return errno._TEXTS.get(code, f'Unknown error {code}')


def urandom(size, /):
    """Bytes out of the scheduler's seed."""
    if size < 0:
        raise ValueError('negative argument not allowed')
    return _random.SystemRandom().randbytes(size)


def get_terminal_size(fd=1, /):
    raise OSError(errno.ENOTTY, 'Inappropriate ioctl for device')


def get_exec_path(env=None):
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


for _name in ('_exit abort access chdir chmod chown close cpu_count dup execv execvp fdopen fork fstat getcwd getcwdb getlogin getpgid getpid '
              'getppid getuid getgid isatty kill link listdir lstat makedirs mkdir mkfifo nice open pipe popen read readlink '
              'remove removedirs rename renames replace rmdir scandir sched_getaffinity spawnv stat symlink sync system times '
              'truncate umask uname unlink utime wait waitpid walk write').split():
    setattr(_module, _name, _refusing('os.' + _name))

import posixpath as path

# os.path, os and errno: arithmetic of paths, and what a program knows of a system.
import errno
import os
import os.path
import posixpath
from os import path as same

texts = ['', '.', '..', '/', '//', '///', 'a', 'a/', '/a', '//a', '///a//b', 'a/b.c', 'a.b/c', '.bashrc', 'a/.b.c', 'a..b', 'x.tar.gz',
         '...', '..a', 'a/../b', '/../a', '../../a', 'a/./b//c/..', '/a/b/', '.a.', 'a.', '~x', 'é/ü.txt']
for text in texts:
    print(repr(text), os.path.split(text), os.path.splitext(text), os.path.basename(text), os.path.dirname(text),
          os.path.normpath(text), os.path.isabs(text), os.path.splitdrive(text))
for parts in (('a', 'b'), ('a/', 'b'), ('a', '/b'), ('', 'b'), ('a', ''), ('a', 'b', '', 'c'), ('/',), ('a', '..', 'b'), (b'a', b'b')):
    print(parts, os.path.join(*parts), posixpath.join(*parts) == same.join(*parts))
for names in ([], ['abc'], ['abc', 'abd'], ['/usr/lib', '/usr/local'], ['', 'a'], [[1, 2, 3], [1, 2]], [b'ab', b'ac']):
    print(os.path.commonprefix(names), end=' ')
print()
for names in (['/usr/lib', '/usr/local/lib'], ['a/b', 'a/c/d'], ['a', 'b'], ['/a', '/b'], [b'a/b', b'a'], ['a//b/./c', 'a/b/c/d'], [], ['/a', 'b'],
              ['a', b'b']):
    try:
        print(os.path.commonpath(names))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for pair in (('/a/b/c', '/a/d'), ('/a', '/a'), ('a/b', 'a'), ('a', 'a/b/c'), ('a/b', None), ('/x/y', '/'), ('', 'a'), ('b/../a', 'a')):
    try:
        print(pair, os.path.relpath(*pair))
    except ValueError as error:
        print(pair, error)
print(os.path.abspath('/a/../b/./c'), os.path.expanduser('a/~'), os.path.expandvars('$NO_SUCH_ONE/${NOR_THIS}/x'))
os.environ['STINT_X'] = 'value'
print(os.path.expandvars('$STINT_X/${STINT_X}y/$STINT_X-z/$'), os.getenv('STINT_X'), os.environ['STINT_X'])
print(os.environ.pop('STINT_X'), os.getenv('STINT_X'), os.getenv('STINT_X', 'default'), 'STINT_X' in os.environ,
      os.environ.get('STINT_X', 5))
for wrong in (lambda: os.environ['STINT_X'], lambda: os.path.join('a', b'b'), lambda: os.path.join('a', 1), lambda: os.path.join(1),
              lambda: os.fspath(3), lambda: os.path.basename(None), lambda: os.environ.__setitem__('a', 1), lambda: os.urandom(-1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Own:
    def __fspath__(self):
        return 'own/path.txt'


class Wrong:
    def __fspath__(self):
        return 5


print(os.fspath(Own()), os.path.join('x', Own()), os.path.splitext(Own()), isinstance(Own(), os.PathLike), isinstance('', os.PathLike))
try:
    os.fspath(Wrong())
except TypeError as error:
    print(error)
print(os.sep, os.pathsep, os.linesep == '\n', os.curdir, os.pardir, os.extsep, os.altsep, os.name, os.devnull, os.path.sep)
print(os.fsencode('é'), os.fsdecode(b'\xc3\xa9'), len(os.urandom(5)), type(os.urandom(0)), os.error is OSError)
print(errno.ENOENT, errno.errorcode[13], os.strerror(2), os.strerror(errno.EEXIST), os.strerror(12345), errno.EWOULDBLOCK == errno.EAGAIN)
try:
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), 'nothing.txt')
except OSError as error:
    print(error, error.errno == errno.ENOENT, error.filename)

"""The attributes of builtin exceptions."""


def show(e, *names):
    print(type(e).__name__, repr(e), '|', str(e), '|', e.args, '|', *(f'{n}={getattr(e, n, "missing")!r}' for n in names))


OS = 'errno', 'strerror', 'filename', 'filename2'
show(OSError(), *OS)
show(OSError('just text'), *OS)
for number in (1, 2, 3, 4, 5, 10, 11, 13, 17, 20, 21, 28, 32, 103, 104, 108, 110, 111, 114, 115, 9999):
    show(OSError(number, 'text'), *OS)
show(OSError(2, 'No such file', 'a.txt'), *OS)
show(OSError(2, 'No such file', 'a.txt', None, 'b.txt'), *OS)
show(OSError(2, 'x', 3, 4, 5, 6), *OS)
show(FileNotFoundError(13, 'kept'), *OS)
show(FileNotFoundError('only text'), *OS)
show(PermissionError(1, 'perm', 'f'), *OS)
print(IOError is OSError, EnvironmentError is OSError)
for cls in (BlockingIOError, ChildProcessError, BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError,
            InterruptedError, IsADirectoryError, NotADirectoryError, ProcessLookupError, TimeoutError, FileExistsError):
    print(cls.__name__, [c.__name__ for c in cls.__mro__])


class Mine(OSError):
    def __init__(self, path):
        super().__init__(2, 'mine', path)
        self.path = path


show(Mine('p'), *OS, 'path')
try:
    raise OSError(17, 'File exists', 'dir')
except FileExistsError as e:
    show(e, *OS)


class Point:
    def __init__(self):
        self.x = 1


p = Point()
for code in ('p.y', 'p.x.z', 'Point.q', '(1).foo', 'None.bar'):
    try:
        match code:
            case 'p.y':
                p.y
            case 'p.x.z':
                p.x.z
            case 'Point.q':
                Point.q
            case '(1).foo':
                (1).foo
            case _:
                None.bar
    except AttributeError as e:
        print(code, '->', e, e.name, e.obj is p, e.obj is Point, type(e.obj).__name__)
show(AttributeError('t'), 'name', 'obj')
show(AttributeError('t', name='n', obj=3), 'name', 'obj')
show(AttributeError(), 'name', 'obj')
try:
    undefined_name
except NameError as e:
    show(e, 'name')


def local():
    if False:
        x = 1
    return x


try:
    local()
except UnboundLocalError as e:
    show(e)
show(NameError('t', name='n'), 'name')
for call in (lambda: NameError('x', foo=1), lambda: ValueError('x', foo=1), lambda: ImportError('x', nam=1), lambda: KeyError(a=1),
             lambda: AttributeError('x', path=1)):
    try:
        call()
    except TypeError as e:
        print(e)
show(ImportError('t'), 'name', 'path', 'msg')
show(ImportError('t', name='n', path='p'), 'name', 'path', 'msg')
show(ModuleNotFoundError('t', name='n'), 'name', 'path', 'msg')
show(ImportError(), 'name', 'path', 'msg')
try:
    from math import nothing_like_it
except ImportError as e:
    print(e.name, e.msg.split('(')[0])


def generator():
    yield 1
    return 'result'


g = generator()
next(g)
try:
    next(g)
except StopIteration as e:
    show(e, 'value')
show(StopIteration(), 'value')
show(StopIteration(1, 2), 'value')
show(StopAsyncIteration(1))
for arguments in ((), (0,), (3,), ('text',), (None,), (1, 2)):
    e = SystemExit(*arguments)
    show(e, 'code')
e = SystemExit(3)
e.code = 4
print(e.code, e.args)
show(KeyError('k'))
show(KeyError('a', 'b'))
show(KeyError())
show(KeyError(('t', 1)))
try:
    {}['missing']
except LookupError as e:
    show(e)
show(UnicodeDecodeError('utf-8', b'\xff\xfe', 0, 1, 'invalid start byte'), 'encoding', 'object', 'start', 'end', 'reason')
show(UnicodeDecodeError('utf-8', b'\xff\xfeabc', 0, 2, 'why'), 'start', 'end')
show(UnicodeEncodeError('ascii', 'h\xe9llo', 1, 2, 'ordinal not in range(128)'), 'encoding', 'object', 'start', 'end', 'reason')
show(UnicodeEncodeError('ascii', 'h\u20ac\U0001f600', 1, 3, 'why'))
show(UnicodeEncodeError('ascii', 'h\u20ac', 1, 2, 'why'))
show(UnicodeEncodeError('ascii', 'h\U0001f600', 1, 2, 'why'))
for codec, text in (('ascii', 'caf\xe9'), ('latin-1', 'a\u0100'), ('ascii', '\u1234\u1235')):
    try:
        text.encode(codec)
    except UnicodeError as e:
        show(e, 'encoding', 'start', 'end', 'reason')
for codec, data in (('ascii', b'a\x80'), ('utf-8', b'ab\xc3('), ('utf-8', b'\xe2\x82'), ('utf-8', b'\xed\xa0\x80')):
    try:
        data.decode(codec)
    except UnicodeDecodeError as e:
        show(e, 'encoding', 'start', 'end', 'reason')
SY = 'msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'
show(SyntaxError(), *SY)
show(SyntaxError('bad'), *SY)
show(SyntaxError('bad', ('f.py', 3, 4, 'the text')), *SY)
show(SyntaxError('bad', ('f.py', 3, 4, 'the text', 3, 8)), *SY)
e = ValueError('a', 1)
e.args = ('b',)
show(e)
e.args = [1, 2]
show(e)
print(ValueError().args, str(ValueError()), repr(ValueError(None)))

"""Paths as values. What asks or changes a file system is there in name only: a program has none."""
import fnmatch as _fnmatch
import os
from urllib.parse import quote_from_bytes as _quote


class _Parents:
    """The folders that a path lies in, from the nearest on."""

    def __init__(self, path):
        self._path = path
        self._count = len(path._tail)

    def __len__(self):
        return self._count

    def __getitem__(self, i):
        if isinstance(i, slice):
            return tuple([self[k] for k in range(*i.indices(self._count))])
        if not -self._count <= i < self._count:
            raise IndexError(i)
        path = self._path
        return path._made(path._root, path._tail[:self._count - 1 - i % self._count])

    def __iter__(self):
        for i in range(self._count):
            yield self[i]

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


class PurePath:
    __slots__ = ('_root', '_tail', '_text')

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        root, tail = cls._parse(args)
        return cls._made(root, tail)

    @classmethod
    def _parse(cls, args):
        root, tail = '', []
        for one in args:
            if isinstance(one, PurePath):
                own_root, own = one._root, one._tail
            else:
                text = os.fspath(one)
                if not isinstance(text, str):
                    raise TypeError('argument should be a str object or an os.PathLike object returning str, '
                                    f'not {type(one)!r}')
                own_root = '' if text[:1] != '/' else '//' if text[:2] == '//' and text[2:3] != '/' else '/'
                own = [part for part in text.split('/') if part and part != '.']
            if own_root:
                root, tail = own_root, list(own)
            else:
                tail = tail + own
        return root, tail

    @classmethod
    def _made(cls, root, tail):
        self = object.__new__(cls)
        self._root, self._tail = root, tail
        self._text = root + '/'.join(tail) or '.'
        return self

    def __reduce__(self):
        return type(self), self.parts

    def __str__(self):
        return self._text

    __fspath__ = as_posix = __str__

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f'{type(self).__name__}({self._text!r})'

    def __eq__(self, other):
        return self._text == other._text if isinstance(other, PurePath) else NotImplemented

    def __hash__(self):
        return hash(self._text)

    def _order(self):
        return [self._root, *self._tail] if self._root else self._tail

    def __lt__(self, other):
        return self._order() < other._order() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._order() <= other._order() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._order() > other._order() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._order() >= other._order() if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        return self.joinpath(key) if self._fits(key) else NotImplemented

    def __rtruediv__(self, key):
        return type(self)(key, self) if self._fits(key) else NotImplemented

    @staticmethod
    def _fits(key):
        return isinstance(key, str) or hasattr(type(key), '__fspath__')

    __class_getitem__ = classmethod(type(list[int]))

    def joinpath(self, *args):
        return self._made(*self._parse((self, *args)))

    drive = property(lambda self: '')
    root = anchor = property(lambda self: self._root)
    parts = property(lambda self: (self._root, *self._tail) if self._root else tuple(self._tail))
    parent = property(lambda self: self._made(self._root, self._tail[:-1]) if self._tail else self)
    parents = property(_Parents)
    name = property(lambda self: self._tail[-1] if self._tail else '')

    @property
    def suffix(self):
        name = self.name
        i = name.rfind('.')
        return name[i:] if 0 < i < len(name) - 1 else ''

    @property
    def suffixes(self):
        name = self.name
        return [] if name.endswith('.') else ['.' + one for one in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        name, suffix = self.name, self.suffix
        return name[:len(name) - len(suffix)]

    def _need_name(self):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')

    def with_name(self, name):
        self._need_name()
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        return self._made(self._root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if '/' in suffix or suffix and not suffix.startswith('.') or suffix == '.':
            raise ValueError(f'Invalid suffix {suffix!r}')
        self._need_name()
        return self._made(self._root, self._tail[:-1] + [self.stem + suffix])

    def is_absolute(self):
        return bool(self._root)

    def is_reserved(self):
        return False

    def as_uri(self):
        if not self._root:
            raise ValueError("relative path can't be expressed as a file URI")
        return 'file://' + _quote(bytes(self))

    def relative_to(self, *other):
        if not other:
            raise TypeError('need at least one argument')
        other = type(self)(*other)
        depth = len(other._tail)
        if self._root != other._root or self._tail[:depth] != other._tail:
            raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r} OR one path is relative and the other is absolute.')
        return self._made('', self._tail[depth:])

    def is_relative_to(self, *other):
        try:
            self.relative_to(*other)
        except ValueError:
            return False
        return True

    def match(self, path_pattern):
        pattern = type(self)(path_pattern)
        own, parts = self.parts, pattern.parts
        if not parts:
            raise ValueError('empty pattern')
        if len(parts) > len(own) or pattern._root and len(parts) != len(own):
            return False
        return all(_fnmatch.fnmatchcase(*pair) for pair in zip(reversed(own), reversed(parts)))


class PurePosixPath(PurePath):
    __slots__ = ()


class Path(PurePath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return PurePath.__new__(PosixPath if cls is Path else cls, *args)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass

    def absolute(self):
        return self if self.is_absolute() else os._refuse('Path.absolute')

    def expanduser(self):
        return os._refuse('Path.expanduser') if self._tail and not self._root and self._tail[0][0] == '~' else self

    cwd, home = classmethod(os._refusing('Path.cwd')), classmethod(os._refusing('Path.home'))


for _name in ('chmod exists glob group hardlink_to is_block_device is_char_device is_dir is_fifo is_file is_mount is_socket '
              'is_symlink iterdir lchmod link_to lstat mkdir open owner read_bytes read_text readlink rename replace resolve '
              'rglob rmdir samefile stat symlink_to touch unlink write_bytes write_text').split():
    setattr(Path, _name, os._refusing('Path.' + _name))


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


os.PathLike.register(PurePath)

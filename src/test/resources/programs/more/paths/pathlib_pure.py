# pathlib: paths as values.
import os
import pathlib
from pathlib import Path, PurePath, PurePosixPath

for text in ('', '.', '/', '//', '///', 'a', 'a/b', '/a/b', '//a/b', 'a//b/./c/', '..', '../a', 'a/../b', '.x', 'a.b.c', 'a.', '.a.b', '..a', 'dir.d/f',
             'archive.tar.gz', '/only'):
    p = PurePosixPath(text)
    print(repr(p), str(p), p.parts, repr(p.parent), p.name, p.stem, p.suffix, p.suffixes, p.root, p.anchor, p.drive, p.is_absolute(),
          list(map(str, p.parents)), p.as_posix())
print(PurePath('a', 'b', '/c', 'd'), PurePath(PurePath('x'), 'y'), PurePath(), repr(PurePath('x')), repr(Path('x/y')), type(Path()).__name__)
p = PurePosixPath('/usr/local/lib/python9/os.py')
print(p / 'x', p / PurePath('y'), '/root' / PurePath('z'), p.parent / '..' / 'w', p.joinpath('a', 'b'), p / '/abs')
print(p.with_name('new.txt'), p.with_suffix('.pyc'), p.with_suffix(''), p.with_stem('other'), PurePath('a').with_suffix('.b'))
print(p.relative_to('/usr'), p.relative_to('/usr', 'local'), p.is_relative_to('/usr/local'), p.is_relative_to('/bin'))
print(p.match('*.py'), p.match('lib/*/os.py'), p.match('/*.py'), p.match('/usr/*/*/*/*'), p.match('*.txt'), PurePath('a/b').match('b'))
print(p.parents[0], p.parents[-1], len(p.parents), p.parents[1:3], repr(p.parents))
print(p == PurePosixPath('/usr/local/lib/python9/os.py'), p != PurePath('x'), p == str(p), hash(p) == hash(PurePosixPath(str(p))))
print(sorted([PurePath('b'), PurePath('a/c'), PurePath('a'), PurePath('/z'), PurePath('a.b')]), PurePath('a') < PurePath('b') <= PurePath('b'))
print({PurePath('a'): 1}[PurePath('./a')], len({PurePath('a/b'), PurePath('a//b'), PurePath('a/./b')}))
print(os.fspath(p), os.path.join(p, 'q'), bytes(PurePath('é')), p.as_uri(), PurePosixPath('/a b/é').as_uri(), isinstance(p, os.PathLike))
print(f'{p!s:.10}', '%s' % PurePath('a'), PurePath('a').is_reserved(), isinstance(Path('a'), PurePosixPath), issubclass(Path, PurePath))
for wrong in (lambda: PurePath(1), lambda: PurePath('a', None), lambda: PurePath('a') / 1, lambda: PurePath(b'a'), lambda: 1 / PurePath('a'),
              lambda: PurePath('/').with_name('x'), lambda: PurePath('a').with_name('b/c'), lambda: PurePath('a').with_name(''),
              lambda: PurePath('a').with_suffix('b'), lambda: PurePath('a').with_suffix('.'), lambda: PurePath('').with_suffix('.x'),
              lambda: PurePath('a/b').relative_to('c'), lambda: PurePath('a').relative_to(), lambda: PurePath('a').match(''),
              lambda: PurePath('a') < 'b', lambda: PurePath('a').parents[5], lambda: PurePath('a').as_uri(),
              lambda: PurePath('a').nothing):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Mine(PurePosixPath):
    def shout(self):
        return str(self).upper()


m = Mine('a') / 'b.txt'
print(repr(m), m.shout(), m.parent, repr(m.with_suffix('.md')), m == PurePosixPath('a/b.txt'))
match PurePath('x/y.json'):
    case PurePath(suffix='.json', name=name):
        print('json', name)

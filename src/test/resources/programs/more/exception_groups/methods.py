"""split, subgroup, derive, and what groups are made of."""

group = ExceptionGroup('top', [ValueError('a'), ExceptionGroup('mid', [TypeError('b'), ValueError('c')]), KeyError('d')])
print(group, repr(group), group.message, group.exceptions, group.args)
print(ExceptionGroup.__mro__, ExceptionGroup.__bases__)
print(isinstance(group, Exception), isinstance(group, BaseExceptionGroup))
print(type(BaseExceptionGroup('x', [ValueError()])), type(BaseExceptionGroup('x', [KeyboardInterrupt()])))

for matcher in (ValueError, (TypeError, KeyError), OSError, ExceptionGroup, lambda e: isinstance(e, KeyError), lambda e: 'c' in e.args):
    match, rest = group.split(matcher)
    print('split   ', repr(match), '|', repr(rest))
    print('subgroup', repr(group.subgroup(matcher)))

print(group.split(ExceptionGroup)[0] is group)
for bad in (3, int, (ValueError, int), 'x'):
    try:
        group.split(bad)
    except TypeError as e:
        print(e)

for arguments in ((), ('x',), ('x', []), ('x', ()), (3, [ValueError()]), ('x', [1]), ('x', [ValueError(), ValueError]), ('x', ValueError()),
                  ('x', {ValueError()}), ('x', [ValueError()], 3)):
    try:
        print(ExceptionGroup(*arguments))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for cls in (ExceptionGroup, BaseExceptionGroup):
    try:
        print(repr(cls('b', [KeyboardInterrupt()])))
    except TypeError as e:
        print(e)


class Plain(ExceptionGroup):
    pass


class Coded(ExceptionGroup):
    def __new__(cls, errors, code):
        made = super().__new__(Coded, f'exit code: {code}', errors)
        made.code = code
        return made

    def derive(self, excs):
        return Coded(excs, self.code)


class Base(BaseExceptionGroup):
    def derive(self, excs):
        return Base(self.message + '!', excs)


print(repr(Plain('p', [ValueError(1), TypeError(2)]).split(ValueError)))
coded = Coded([TypeError(1), ValueError(2), ExceptionGroup('n', [ValueError(3), TypeError(4)])], 42)
match, rest = coded.split(TypeError)
print(repr(match), match.code, match.message, '|', repr(rest), rest.code)
print(type(coded.subgroup(ValueError)), coded.subgroup(ValueError).exceptions)
base = Base('b', [ValueError(1), KeyboardInterrupt()])
print(repr(base.split(ValueError)))
try:
    Plain('x', [KeyboardInterrupt()])
except TypeError as e:
    print(e)


class Wrong(ExceptionGroup):
    def derive(self, excs):
        return 3


try:
    Wrong('w', [ValueError(1), TypeError(2)]).split(ValueError)
except TypeError as e:
    print(e)

group.add_note('a note')
group.add_note('another')
group.__cause__ = OSError('cause')
try:
    try:
        raise KeyError('context')
    except KeyError:
        raise group
except ExceptionGroup as caught:
    match, rest = caught.split(ValueError)
    for part in (match, rest):
        print(part.__notes__, repr(part.__cause__), repr(part.__context__), part.__traceback__ is caught.__traceback__)
    match.add_note('only here')
    print(len(match.__notes__), len(rest.__notes__), len(caught.__notes__))


def leaves(exc):
    if isinstance(exc, BaseExceptionGroup):
        for e in exc.exceptions:
            yield from leaves(e)
    else:
        yield exc


print([repr(e) for e in leaves(group)])


class Catching:
    """A context manager that collects errors."""

    def __init__(self):
        self.errors = []

    def __enter__(self):
        return self

    def run(self, function, *args):
        try:
            return function(*args)
        except Exception as e:
            self.errors.append(e)

    def __exit__(self, *exc):
        if self.errors:
            raise ExceptionGroup(f'{len(self.errors)} failures', self.errors)


try:
    with Catching() as c:
        c.run(int, 'x')
        c.run(lambda: 1 / 0)
        print(c.run(len, 'abc'))
except* ZeroDivisionError as e:
    print('division', e.exceptions)
except* ValueError as e:
    print('value', e.exceptions)
print(group.__class_getitem__ is not None, ExceptionGroup[int])

"""Exceptions: chaining, notes, groups, args, attributes and finally."""
import contextlib
import sys
import traceback


def attempt(action):
    try:
        print(action())
    except BaseException as e:
        print(type(e).__name__, e, e.args, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)


def chained():
    try:
        {}['x']
    except KeyError as e:
        raise ValueError('outer', 2) from e


def implicit():
    try:
        1 / 0
    finally:
        [][1]


def suppressed():
    try:
        int('x')
    except ValueError:
        raise RuntimeError from None


def from_class():
    raise OSError(2, 'No such file') from ValueError


def from_bad():
    raise OSError('x') from 5


def not_exception():
    raise 'text'


def none():
    raise None


def bare():
    raise


def instance_check():
    try:
        raise KeyError('k')
    except (ValueError, LookupError) as e:
        return type(e), e.args


def bad_except():
    try:
        1 / 0
    except 'ZeroDivisionError':
        pass


def bad_except_tuple():
    try:
        1 / 0
    except (ValueError, 5):
        pass


def return_in_finally():
    try:
        1 / 0
    finally:
        return 'finally wins'


def loop():
    out = []
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(f'f{i}')
    else:
        out.append('else')
    return out


def name_gone():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


for f in (chained, implicit, suppressed, from_class, from_bad, not_exception, none, bare, instance_check, bad_except, bad_except_tuple, return_in_finally, loop, name_gone):
    attempt(f)


class Custom(Exception):
    def __init__(self, code, *, hint=None):
        super().__init__(f'code {code}')
        self.code = code
        self.hint = hint

    def __reduce__(self):
        return Custom, (self.code,)


class Quiet(Exception):
    def __str__(self):
        return ''


class Multi(KeyError, ValueError):
    pass


class WithRepr(Exception):
    def __repr__(self):
        return '<repr>'


for e in (Custom(5, hint='h'), Quiet('x'), Multi('m'), WithRepr('a', 1), KeyError('k'), KeyError(), KeyError(1, 2), StopIteration(3), SystemExit(4), OSError(13, 'denied', 'file.txt'), OSError('one'), UnicodeDecodeError('utf-8', b'abc', 1, 2, 'bad'), UnicodeEncodeError('ascii', 'é', 0, 1, 'no'), ImportError('i', name='n', path='p'), AttributeError('a', name='q'), SyntaxError('s', ('f.py', 1, 2, 'text')), FileNotFoundError(2, 'gone'), OSError(17, 'x'), BaseException(), Exception(None), ValueError(''), ExceptionGroup('g', [ValueError(1), TypeError(2)])):
    print(str(e), '|', repr(e), '|', e.args)
print(OSError(2, 'x').__class__, OSError(2, 'x').errno, OSError(2, 'x').strerror, OSError(2, 'x', 'f').filename, StopIteration(9).value, SystemExit('q').code)
for bad in (lambda: ExceptionGroup('g', []), lambda: ExceptionGroup('g', [1]), lambda: ExceptionGroup('g'), lambda: BaseExceptionGroup('b', [KeyboardInterrupt()]), lambda: ExceptionGroup('g', [KeyboardInterrupt()]), lambda: ValueError(x=1), lambda: ImportError(nam=1), lambda: Custom()):
    attempt(bad)
e = ValueError('noted')
e.add_note('first')
e.add_note('second\nline')
print(e.__notes__, traceback.format_exception_only(e))
attempt(lambda: e.add_note(5))
g = ExceptionGroup('all', [ValueError('a'), ExceptionGroup('inner', [TypeError('b'), KeyError('c')])])
print(g.subgroup(ValueError), g.split(TypeError), g.derive([ValueError()]), g.subgroup(lambda x: isinstance(x, KeyError)), g.message)
try:
    raise g
except* TypeError as t:
    print('types', t.exceptions)
except* (ValueError, KeyError) as v:
    print('values', v.exceptions)
try:
    try:
        raise ValueError('plain')
    except* ValueError as v:
        print(repr(v))
        raise KeyError('new')
except BaseException as x:
    print(repr(x), repr(x.__context__))
with contextlib.suppress(KeyError, IndexError):
    {}['gone']
print(sys.exc_info())


def recursive(n):
    return recursive(n + 1)


try:
    recursive(0)
except RecursionError as e:
    print(e)
try:
    try:
        raise KeyError('first')
    except KeyError:
        try:
            raise ValueError('second')
        except ValueError as e:
            print(repr(e.__context__))
            raise TypeError('third') from e
except TypeError as e:
    print([line.splitlines()[-1] for line in traceback.format_exception(e)])
assert True, 'never'
try:
    assert 1 > 2, ('tuple', 'message')
except AssertionError as e:
    print(e, e.args)
raise g

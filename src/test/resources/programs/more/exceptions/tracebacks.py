"""Tracebacks as values."""
import sys
import traceback


def inner(x):
    raise ValueError(x)


def middle(x):
    inner(x + 1)


def outer():
    middle(1)


try:
    outer()
except ValueError as e:
    kept = e
    tb = e.__traceback__
    print(sys.exc_info()[0] is ValueError, sys.exc_info()[1] is e, sys.exc_info()[2] is tb, sys.exception() is e)
print(sys.exc_info(), sys.exception())
while tb is not None:
    print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_code.co_firstlineno, tb.tb_next is None)
    tb = tb.tb_next

tb = kept.__traceback__
print(type(tb).__name__, type(tb.tb_frame).__name__, type(tb.tb_frame.f_code).__name__)
print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(tb)])
for summary in traceback.extract_tb(tb):
    print(summary.name, summary.lineno, summary.line, tuple(summary)[1:])
print([s.name for s in traceback.extract_tb(tb, 2)], [s.name for s in traceback.extract_tb(tb, -2)])
print([s.name for s in traceback.extract_tb(tb.tb_next)])
print(''.join(traceback.format_exception_only(type(kept), kept)), end='')

again = ValueError('with').with_traceback(tb.tb_next)
print(again.__traceback__ is tb.tb_next, [s.name for s in traceback.extract_tb(again.__traceback__)])
try:
    raise again
except ValueError as e:
    print([s.name for s in traceback.extract_tb(e.__traceback__)])
print(again.with_traceback(None).__traceback__)
again.__traceback__ = tb
print(again.__traceback__ is tb)
for bad in (3, 'x'):
    try:
        again.with_traceback(bad)
    except TypeError as e:
        print(e)
    try:
        again.__traceback__ = bad
    except TypeError as e:
        print(e)


def reraise():
    try:
        inner(5)
    except ValueError as e:
        first = e.__traceback__
        e.add_note('seen')
        raise


try:
    reraise()
except ValueError as e:
    print([(s.name, s.lineno) for s in traceback.extract_tb(e.__traceback__)], e.__notes__)


def lookup(d, k):
    try:
        return d[k]
    except KeyError as e:
        raise LookupError('no ' + k) from e


try:
    lookup({}, 'a')
except LookupError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    print([s.name for s in traceback.extract_tb(e.__cause__.__traceback__)])
    lines = traceback.format_exception(e)
    print(len(lines), lines[0], lines[-1], end='')
    print(traceback.format_exception(type(e), e, e.__traceback__) == lines)
    te = traceback.TracebackException.from_exception(e)
    print(str(te), te.exc_type, len(te.stack), te.__cause__ is not None, te.__suppress_context__)
    print(list(te.format_exception_only()))


def where():
    return [s.name for s in traceback.extract_stack()][-3:], sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name


def caller():
    local = 7
    print(sys._getframe().f_locals, sys._getframe().f_back.f_code.co_name)
    return where()


print(caller())
print(traceback.format_tb(tb)[-1].count('raise ValueError(x)'), len(traceback.format_list(traceback.extract_tb(tb))))


class Context:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print(kind.__name__, value, [s.name for s in traceback.extract_tb(tb)], tb is value.__traceback__)
        return True


with Context():
    outer()


def deep(n):
    if n:
        return deep(n - 1)
    return 1 // 0


try:
    deep(20)
except ZeroDivisionError as e:
    text = ''.join(traceback.format_exception(e))
    print(text.replace(__file__, 'FILE'))
    print(len(traceback.extract_tb(e.__traceback__)))
try:
    kept.nothing
except AttributeError as e:
    print(traceback.format_exception_only(e))

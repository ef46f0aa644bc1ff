import io
import re
import sys
import traceback


def show(text):
    print(re.sub(r'File ".*?([^/"]+)"', r'File "\1"', text), end='')


def divide(a, b):
    return a / b


def nested(n):
    if n == 0:
        return divide(1, n)
    return nested(n - 1)


class Odd(Exception):
    def __str__(self):
        raise RuntimeError('no text')


class Plain(Exception):
    pass


try:
    nested(2)
except ZeroDivisionError as e:
    show(traceback.format_exc())
    show(''.join(traceback.format_exception(e)))
    show(''.join(traceback.format_exception(type(e), e, e.__traceback__, limit=1)))
    show(''.join(traceback.format_tb(e.__traceback__, limit=-1)))
    frames = traceback.extract_tb(e.__traceback__)
    print([(f.lineno, f.name, f.line) for f in frames], len(frames), frames[0][1:], type(frames).__name__)
    out = io.StringIO()
    traceback.print_exc(file=out)
    traceback.print_tb(e.__traceback__, file=out)
    traceback.print_exception(e, file=out, limit=0)
    show(out.getvalue())
    print(e.__traceback__.tb_lineno)
try:
    try:
        {}['missing']
    except KeyError as e:
        raise ValueError('while looking') from e
except ValueError as e:
    show(traceback.format_exc())
    show(traceback.format_exc(chain=False))
try:
    try:
        int('x')
    except ValueError:
        undefined_name
except NameError:
    show(traceback.format_exc())
try:
    nested_deep = lambda n: nested_deep(n - 1) if n else 1 / 0
    nested_deep(8)
except ZeroDivisionError as e:
    show(traceback.format_exc())
    print(len(traceback.format_tb(e.__traceback__)))
for e in [ValueError(), ValueError('a', 1), Plain('x'), Plain(), Odd(), KeyError('k'), StopIteration(3), SystemExit(1)]:
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e) == traceback.format_exception_only(e))
e = ValueError('noted')
e.add_note('first note')
e.add_note('second\nnote')
print(traceback.format_exception(e))
print(traceback.format_exc(), end='')


def outer():
    return inner()


def inner():
    return traceback.extract_stack()


print([(f.name, f.line) for f in outer()])
out = io.StringIO()
traceback.print_stack(file=out)
show(out.getvalue())
try:
    divide(1, 0)
except ZeroDivisionError as e:
    report = traceback.TracebackException.from_exception(e)
    show(''.join(report.format()))
    print(str(report), list(report.format_exception_only()), [f.name for f in report.stack], report.exc_type)
print(traceback.format_list([('prog.py', 3, 'f', 'return 1'), ('prog.py', 9, 'g', None)]), sys.exc_info())

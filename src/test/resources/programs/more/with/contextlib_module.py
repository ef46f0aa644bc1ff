from contextlib import contextmanager, suppress, nullcontext, ExitStack, closing, redirect_stdout
import io
@contextmanager
def tag(name):
    print(f'<{name}>')
    try: yield name
    except ValueError as e: print('handled', e)
    finally: print(f'</{name}>')
with tag('a') as t: print(t)
with tag('b'): raise ValueError('inside')
try:
    with tag('c'): raise KeyError('k')
except KeyError as e: print('escaped', e)
with suppress(ZeroDivisionError, KeyError): 1 / 0
print('suppressed')
with nullcontext(5) as n: print(n)
with ExitStack() as stack:
    for n in 'xy': stack.enter_context(tag(n))
    stack.callback(print, 'callback', 1)
    print('in stack')
class C:
    def close(self): print('closed')
with closing(C()) as c: print(type(c).__name__)
buf = io.StringIO()
with redirect_stdout(buf): print('captured')
print(repr(buf.getvalue()))
@tag('deco')
def work(): print('working'); return 7
print(work())
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice(): yield 1; yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)

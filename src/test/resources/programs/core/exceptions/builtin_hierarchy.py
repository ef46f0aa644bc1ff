for c in [ArithmeticError, AssertionError, AttributeError, BaseException, Exception, FloatingPointError, IndexError, KeyError, KeyboardInterrupt, LookupError, MemoryError, NameError, NotImplementedError, OverflowError, RecursionError, RuntimeError, StopIteration, SystemExit, TypeError, UnboundLocalError, UnicodeError, ValueError, ZeroDivisionError, OSError, EOFError, ImportError, BufferError, GeneratorExit]:
    print(' < '.join([k.__name__ for k in c.__mro__]))
print(repr(ValueError()), repr(ValueError('a')), repr(ValueError('a', 1)), repr(KeyError('k')), str(ValueError()), str(ValueError('a', 1)), str(KeyError('k')), str(KeyError()), str(KeyError('a', 'b')), repr(ValueError(('t',))), repr(ValueError([1])), str(ValueError(None)), str(Exception(1)))
e = ValueError('a', 2)
print(e.args, e.args[0], len(e.args), isinstance(e, Exception), e == ValueError('a', 2), e == e)
e.args = ('new',); print(e, repr(e))
try:
    ValueError(x=1)
except TypeError as err:
    print(err)
try:
    [].nothing
except AttributeError as err:
    print(err.name, err.obj)
try:
    next(iter([]))
except StopIteration as s:
    print(repr(s), s.value)
s = SystemExit(3); print(s.code, repr(s), SystemExit().code, SystemExit('bye').code)
e = ValueError('noted'); e.add_note('a note'); print(e.__notes__)
try:
    e.add_note(5)
except TypeError as err:
    print(err)
try:
    try:
        raise 1
    except ValueError: pass
except TypeError as err:
    print(err)
try:
    try:
        raise ValueError('x')
    except 5: pass
except TypeError as err:
    print(err, repr(err.__context__))
print(Exception.__name__, Exception.__doc__, ValueError.__module__, e.__class__.__name__, e.__traceback__)

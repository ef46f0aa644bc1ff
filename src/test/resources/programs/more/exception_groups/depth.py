"""Groups in groups, deeper than is shown; formatted by the module traceback, too."""
import traceback

group = ValueError('leaf')
for i in range(14):
    group = ExceptionGroup(f'level {i}', [group, KeyError(i)] if i % 4 == 0 else [group])
text = ''.join(traceback.format_exception(group))
print(text)


def f():
    try:
        raise ExceptionGroup('in f', [ValueError('v'), TypeError('t')])
    except* ValueError as e:
        print(''"".join(traceback.format_exception(e)).replace(__file__, "FILE"))

    except* TypeError as e:
        print(traceback.format_exc().replace(__file__, "FILE"))
        print(traceback.format_exception_only(e))


f()
try:
    try:
        raise ExceptionGroup('a', [ValueError('v'), TypeError('t')])
    except ExceptionGroup as e:
        raise ExceptionGroup('b', [e, OSError('o')]) from e
except ExceptionGroup as e:
    te = traceback.TracebackException.from_exception(e)
    print("".join(te.format()).replace(__file__, "FILE"))
    print([type(x).__name__ for x in te.exceptions], str(te), te.exc_type.__name__)
    print("".join(traceback.TracebackException.from_exception(e, max_group_width=1, max_group_depth=1).format()).replace(__file__, "FILE"))
raise group

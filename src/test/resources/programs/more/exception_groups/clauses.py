"""except* clauses: what each gets, what is left, what comes out."""


def attempt(error):
    log = []
    try:
        try:
            raise error
        except* ValueError as group:
            log.append(('value', repr(group), [str(e) for e in group.exceptions]))
        except* (TypeError, KeyError) as group:
            log.append(('type or key', repr(group)))
        else:
            log.append('else')
        finally:
            log.append('finally')
    except BaseException as left:
        log.append(('left', repr(left)))
    for entry in log:
        print('  ', entry)


for error in (
    ValueError('plain'),
    KeyError('k'),
    OSError('not caught'),
    ExceptionGroup('one', [ValueError(1)]),
    ExceptionGroup('both', [ValueError(1), TypeError(2)]),
    ExceptionGroup('all', [ValueError(1), TypeError(2), OSError(3)]),
    ExceptionGroup('deep', [ValueError(1), ExceptionGroup('inner', [ValueError(2), KeyError(3), OSError(4)]), OSError(5)]),
    BaseExceptionGroup('base', [ValueError(1), KeyboardInterrupt()]),
):
    print(repr(error))
    attempt(error)


def nothing():
    try:
        pass
    except* ValueError:
        print('no')
    else:
        print('else')
    finally:
        print('finally')


nothing()


def raising():
    try:
        raise ExceptionGroup('start', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise RuntimeError('from value')
    except* TypeError as e:
        raise LookupError('from type') from e


try:
    raising()
except ExceptionGroup as e:
    print(repr(e))
    for member in e.exceptions:
        print(repr(member), '| context', repr(member.__context__), '| cause', repr(member.__cause__))


def again():
    try:
        raise ExceptionGroup('start', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise
    except* TypeError:
        pass


try:
    again()
except ExceptionGroup as e:
    print(repr(e), e.message, e.exceptions)


def naked():
    try:
        raise ValueError('naked')
    except* ValueError as e:
        print(type(e).__name__, repr(e), e.exceptions)
        raise TypeError('new')


try:
    naked()
except TypeError as e:
    print(repr(e), repr(e.__context__))


def unbound():
    try:
        raise ValueError('x')
    except* ValueError as gone:
        pass
    try:
        gone
    except NameError as e:
        print(e)


unbound()


def wrong(clause):
    try:
        try:
            raise ValueError('v')
        except* clause:
            print('caught')
    except TypeError as e:
        print('TypeError:', e)


wrong(ExceptionGroup)
wrong((ValueError, BaseExceptionGroup))
wrong(int)
wrong(3)
wrong(Exception)


def loops():
    out = []
    for i in range(3):
        try:
            raise ExceptionGroup('g', [ValueError(i), KeyError(i)])
        except* ValueError as e:
            for j in range(5):
                if j == 2:
                    break
                if j == 0:
                    continue
                out.append((i, j, e.exceptions[0].args))
        except* KeyError:
            out.append('key')
    return out


print(loops())


def nested():
    try:
        try:
            raise ExceptionGroup('outer', [ValueError(1), TypeError(2), OSError(3)])
        except* ValueError:
            print('inner try: value')
    except* TypeError as e:
        print('outer try: type', repr(e))
    except* OSError as e:
        print('outer try: os', repr(e))


nested()


def generator():
    try:
        yield 1
    except* ValueError as e:
        yield repr(e)
    yield 'after'


g = generator()
print(next(g), g.throw(ExceptionGroup('thrown', [ValueError(9)])), next(g))

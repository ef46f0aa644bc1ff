"""An uncaught group: the box that CPython draws."""


def fail(kind, text):
    raise kind(text)


def collect(*jobs):
    errors = []
    for job in jobs:
        try:
            fail(*job)
        except Exception as e:
            e.add_note(f'job {job[1]}')
            errors.append(e)
    return ExceptionGroup('jobs', errors)


def cause():
    try:
        raise KeyError('first')
    except KeyError as e:
        raise ValueError('second') from e


def main():
    inner = collect((ValueError, 'a'), (TypeError, 'b'))
    try:
        cause()
    except ValueError as e:
        caused = e
    many = ExceptionGroup('many', [ValueError(i) for i in range(20)])
    try:
        raise ExceptionGroup('nested', [inner, caused, many, OSError(2, 'no such', 'file')])
    except ExceptionGroup as e:
        e.add_note('line one\nline two')
        raise RuntimeError('wrapped') from e


try:
    main()
except RuntimeError as e:
    raise ExceptionGroup('last', [e, ExceptionGroup('x', [ExceptionGroup('y', [ValueError('z')])])])

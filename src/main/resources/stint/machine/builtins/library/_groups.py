"""What exception groups do: the methods of the classes, and the parts of `except*`."""


def _test(matcher):
    """What says whether an exception belongs to the part that is looked for."""
    if isinstance(matcher, type) and issubclass(matcher, BaseException):
        return lambda exception: isinstance(exception, matcher)
    if isinstance(matcher, tuple) and all(isinstance(one, type) and issubclass(one, BaseException) for one in matcher):
        return lambda exception: isinstance(exception, matcher)
    if callable(matcher) and not isinstance(matcher, type):
        return matcher
    raise TypeError('expected a function, exception type or tuple of exception types')


def _like(group, exceptions):
    """A group of the same kind for some of the members; None for no members."""
    if not exceptions:
        return None
    made = group.derive(exceptions)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    if group.__traceback__ is not None:
        made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    if group.__cause__ is not None or group.__suppress_context__:
        made.__cause__ = group.__cause__
    notes = getattr(group, '__notes__', None)
    if notes is not None:
        made.__notes__ = list(notes)
    return made


def _parts(exception, test):
    """What the test is true of, and the rest."""
    if test(exception):
        return exception, None
    if not isinstance(exception, BaseExceptionGroup):
        return None, exception
    matching, others = [], []
    for member in exception.exceptions:
        found, rest = _parts(member, test)
        if found is not None:
            matching.append(found)
        if rest is not None:
            others.append(rest)
    return _like(exception, matching), _like(exception, others)


def split(group, matcher):
    return _parts(group, _test(matcher))


def _part(exception, test):
    if test(exception):
        return exception
    if not isinstance(exception, BaseExceptionGroup):
        return None
    parts = [_part(member, test) for member in exception.exceptions]
    return _like(exception, [part for part in parts if part is not None])


def subgroup(group, matcher):
    return _part(group, _test(matcher))


def catch(rest, clause):
    """SPLIT_GROUP: what an `except*` clause catches, and what it leaves over."""
    for cls in clause if isinstance(clause, tuple) else (clause,):
        if not isinstance(cls, type) or not issubclass(cls, BaseException):
            raise TypeError('catching classes that do not inherit from BaseException is not allowed')
    for cls in clause if isinstance(clause, tuple) else (clause,):
        if issubclass(cls, BaseExceptionGroup):
            raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
    if rest is None:
        return None, None
    if isinstance(rest, clause):
        return rest if isinstance(rest, BaseExceptionGroup) else BaseExceptionGroup('', (rest,)), None
    if not isinstance(rest, BaseExceptionGroup):
        return None, rest
    parts = rest.split(clause)
    if not isinstance(parts, tuple):
        raise TypeError(f'{type(rest).__name__}.split must return a tuple, not {type(parts).__name__}')
    if len(parts) < 2:
        raise TypeError(f'{type(rest).__name__}.split must return a 2-tuple, got tuple of size {len(parts)}')
    return parts[0], parts[1]


def _is_part(exception, whole):
    """Whether an exception is what a clause was given, raised again unchanged."""
    return (isinstance(exception, BaseExceptionGroup)
            and getattr(exception, '__notes__', None) == getattr(whole, '__notes__', None)
            and exception.__traceback__ is whole.__traceback__
            and exception.__cause__ is whole.__cause__
            and exception.__context__ is whole.__context__)


def _leaves(exception, found):
    if isinstance(exception, BaseExceptionGroup):
        for member in exception.exceptions:
            _leaves(member, found)
    else:
        found.add(id(exception))
    return found


def join(whole, rest, raised):
    """JOIN_GROUPS: what is raised behind the clauses; None if everything was caught."""
    if rest is not None:
        raised.append(rest)
    if not raised:
        return None
    if not isinstance(whole, BaseExceptionGroup):
        return raised[0]
    fresh, again = [], set()
    for exception in raised:
        if _is_part(exception, whole):
            _leaves(exception, again)
        else:
            fresh.append(exception)
    if again:
        kept = _part(whole, lambda exception: id(exception) in again)
        if not fresh:
            return kept
        fresh.append(kept)
    return fresh[0] if len(fresh) == 1 else BaseExceptionGroup('', fresh)

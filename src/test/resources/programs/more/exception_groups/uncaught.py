"""What is left of a group, with what clauses raised."""
try:
    raise ExceptionGroup('eg', [ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in', [TypeError(4), OSError(5)])])
except* ValueError as e:
    raise KeyError('raised by a clause')
except* TypeError:
    print('type errors are dealt with')

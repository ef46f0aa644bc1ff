# unittest: assertWarns, assertWarnsRegex, assertLogs, assertNoLogs.
import logging
import unittest
import warnings

case = unittest.TestCase()


def show(action):
    try:
        print(action())
    except (AssertionError, TypeError, LookupError) as error:
        print(type(error).__name__, error)


def old(kind=DeprecationWarning, text='use new()'):
    warnings.warn(text, kind)
    return 3


show(lambda: case.assertWarns(DeprecationWarning, old))
show(lambda: case.assertWarns(UserWarning, lambda: None))
show(lambda: case.assertWarns((UserWarning, RuntimeWarning), old, RuntimeWarning))
show(lambda: case.assertWarnsRegex(DeprecationWarning, 'new', old))
show(lambda: case.assertWarnsRegex(DeprecationWarning, 'nothing', old))
show(lambda: case.assertWarns(ValueError, old))
show(lambda: case.assertWarns(3, old))
show(lambda: case.assertWarns(UserWarning, msg='m', other=1))
with case.assertWarns(UserWarning) as seen:
    old(UserWarning, 'first')
    old(UserWarning, 'second')
print(seen.warning, len(seen.warnings), type(seen.warning).__name__)
try:
    with case.assertWarns(UserWarning, msg='explained'):
        pass
except AssertionError as error:
    print(error)
try:
    with case.assertWarns(UserWarning):
        raise LookupError('through')
except LookupError as error:
    print(error)

log = logging.getLogger('app.part')
with case.assertLogs('app', level='INFO') as seen:
    log.info('one %d', 1)
    log.debug('not shown')
    logging.getLogger('app').error('two')
print(seen.output, [record.levelname for record in seen.records], seen.records[0].getMessage())
with case.assertLogs() as seen:
    log.warning('root sees it')
print(seen.output)
with case.assertLogs(log, logging.ERROR) as seen:
    log.error('error')
    log.warning('warning')
print(seen.output)
for level in ('ERROR', None, 35):
    try:
        with case.assertLogs('app', level):
            log.debug('too low')
    except AssertionError as error:
        print(error)
try:
    with case.assertLogs():
        pass
except AssertionError as error:
    print(error)
with case.assertNoLogs('app'):
    log.debug('quiet')
try:
    with case.assertNoLogs('app', 'WARNING'):
        log.warning('loud')
except AssertionError as error:
    print(error)
print(log.handlers, logging.getLogger('app').level, logging.getLogger('app').propagate)
try:
    with case.assertLogs('app'):
        raise LookupError('through')
except LookupError as error:
    print(error)

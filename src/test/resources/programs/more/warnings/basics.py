"""warnings: filters, recording, errors."""
import sys
import io
import warnings

sys.stderr = err = io.StringIO()
warnings.warn('careful')
for i in range(3):
    warnings.warn('in a loop')
warnings.warn('old', DeprecationWarning)
warnings.warn('silent', PendingDeprecationWarning)
warnings.warn(RuntimeWarning('as an instance'))


def old():
    warnings.warn('old() is deprecated', DeprecationWarning, stacklevel=2)


old()
print(err.getvalue().replace(__file__, 'FILE'))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('one')
    old()
    old()
print(len(caught), [str(w.message) for w in caught], [w.category.__name__ for w in caught], caught[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('raised', FutureWarning)
    except FutureWarning as e:
        print('caught', repr(e))
with warnings.catch_warnings():
    warnings.filterwarnings('ignore', message='.*secret')
    warnings.filterwarnings('ignore', category=UserWarning)
    warnings.warn('a secret', RuntimeWarning)
    warnings.warn('a user warning')
for bad in (lambda: warnings.warn('x', int), lambda: warnings.simplefilter('loud'), lambda: warnings.warn('x', 'y')):
    try:
        bad()
    except (TypeError, AssertionError) as e:
        print(type(e).__name__, e)


class Mine(UserWarning):
    pass


err.truncate(0)
err.seek(0)
warnings.warn('mine', Mine)
print(err.getvalue().replace(__file__, 'FILE'))
print(warnings.formatwarning('text', UserWarning, 'file.py', 3, 'the line'), end='')

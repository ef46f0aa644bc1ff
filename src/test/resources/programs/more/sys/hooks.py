import atexit
import sys


def report(kind, error, traceback):
    print('hook:', kind.__name__, error, traceback.tb_lineno > 0)


@atexit.register
def bye():
    print('bye')


def gone():
    print('never')


class Resource:
    def close(self, how, *, loud=False):
        print('closed', how, loud)


atexit.register(Resource().close, 'well', loud=True)
atexit.register(gone)
atexit.unregister(gone)
try:
    atexit.register(5)
except TypeError as e:
    print(e)
print(sys.excepthook is sys.__excepthook__)
sys.excepthook = report
try:
    raise KeyError('caught')
except KeyError as e:
    print('caught', e)


def work():
    try:
        {}['missing']
    except KeyError:
        raise ValueError('not caught')


work()
print('never')

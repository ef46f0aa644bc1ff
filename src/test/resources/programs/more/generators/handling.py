"""What a suspended generator handles is its own, even if whoever resumes it handles the same exception."""
import sys


def g():
    try:
        yield 1
    except ValueError:
        yield 2
        print(sys.exc_info()[1])
        try:
            raise
        except ValueError as e:
            print('again', e)
        yield 3
    print(sys.exc_info()[1])
    yield 4


it = g()
next(it)
try:
    raise ValueError('v')
except ValueError as e:
    it.throw(e)
print(next(it), sys.exc_info())
try:
    raise KeyError('other')
except KeyError:
    print(next(it), repr(sys.exc_info()[1]))


def quiet():
    while True:
        yield sys.exc_info()[0]


q = quiet()
print(next(q))
try:
    1 / 0
except ZeroDivisionError:
    print(next(q))
print(next(q))

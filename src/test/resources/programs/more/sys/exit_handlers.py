import atexit
import sys

atexit.register(print, 'first registered, last called')


@atexit.register
def second():
    print('second', sys.exc_info())


def main():
    try:
        sys.exit('fatal: giving up')
    finally:
        print('finally')


main()

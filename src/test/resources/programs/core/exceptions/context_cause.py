try:
    try:
        raise KeyError('first')
    except KeyError:
        raise ValueError('second')
except ValueError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError('wrapped') from z
except ValueError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('quiet') from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError('a') from KeyError('given')
except ValueError as e:
    print(repr(e.__cause__), e.__context__)
try:
    raise ValueError from KeyError
except ValueError as e:
    print(repr(e.__cause__))
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise IndexError(3)
except IndexError as e:
    chain = []
    while e:
        chain.append(repr(e)); e = e.__context__
    print(chain)
try:
    try:
        raise ValueError('body')
    finally:
        {}['missing']
except KeyError as e:
    print(repr(e), repr(e.__context__))
def f():
    try:
        raise ValueError('in f')
    except ValueError:
        return 'handled'
try:
    print(f()); raise KeyError('later')
except KeyError as e:
    print(e.__context__)

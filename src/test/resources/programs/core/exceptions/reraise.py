def inner(): raise ValueError('original')
try:
    try:
        inner()
    except ValueError as e:
        print('log', e)
        raise
except ValueError as e:
    print('again', e, e.__context__, e.__cause__)
try:
    try:
        inner()
    except ValueError as e:
        raise e
except ValueError as e2:
    print(e2, e2.__context__)
try:
    raise
except RuntimeError as e:
    print(e)
def helper(): raise
try:
    try:
        inner()
    except ValueError:
        helper()
except ValueError as e:
    print('helper reraised', e)
try:
    try:
        raise KeyError('a')
    except KeyError:
        try:
            raise IndexError('b')
        except IndexError:
            pass
        raise
except Exception as e:
    print(repr(e))
saved = None
try:
    inner()
except ValueError as e:
    saved = e
try:
    e
except NameError as err:
    print(err)
print(repr(saved), saved.args)
try:
    raise saved
except ValueError as e:
    print(e is saved)
for exc in (ValueError, ValueError('x'), KeyError):
    try:
        raise exc
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e.args)
for bad in (5, 'text', None, int, object()):
    try:
        raise bad
    except TypeError as e:
        print(e)

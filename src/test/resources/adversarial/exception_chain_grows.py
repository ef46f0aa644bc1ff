# Ends: finished
try:
    while True:
        try:
            raise error
        except NameError as e:
            error = ValueError('x' * 1000)
            error.__cause__ = e
        except ValueError as e:
            error = ValueError('x' * 1000)
            error.__cause__ = e
except MemoryError:
    error = None
    print('caught')

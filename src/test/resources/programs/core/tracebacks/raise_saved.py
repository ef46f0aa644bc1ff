def make():
    try:
        raise ValueError('made here')
    except ValueError as e:
        return e
err = make()
print('got', err)
raise err

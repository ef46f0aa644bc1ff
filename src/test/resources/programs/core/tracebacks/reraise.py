def risky():
    raise ValueError('risky')
def outer():
    try:
        risky()
    except ValueError:
        print('logging')
        raise
outer()

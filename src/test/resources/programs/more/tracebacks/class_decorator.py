def strict(cls):
    for name in cls.__dict__:
        if name.startswith('bad'):
            raise TypeError(f'{cls.__name__}.{name} is not allowed')
    return cls
@strict
class Good: value = 1
@strict
class Wrong:
    bad_value = 1

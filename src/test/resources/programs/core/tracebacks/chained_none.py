try:
    [][0]
except IndexError:
    raise ValueError('hidden context') from None

"""What cannot be changed refuses with one of two wordings: by an index of a sequence, or by anything else."""


class Plain:
    pass


for value in (1, 'abc', (1,), b'', {1}, Plain(), Plain, 1.5, len, range(3), None, frozenset()):
    for key in (0, 'a', None, slice(1), 10 ** 20, True):
        try:
            del value[key]
        except Exception as e:
            print(type(e).__name__, e)
        try:
            value[key] = 1
        except Exception as e:
            print(type(e).__name__, e)

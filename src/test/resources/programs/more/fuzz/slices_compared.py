"""Slices are ordered as the tuples of their bounds are; a step of zero is wrong before what is assigned is looked at."""
print(slice(1) <= slice(2), slice(3) > slice(2), slice(1, 2) < slice(1, 3), slice(1) == slice(None, 1, None))
for assign in ('list', 'bytearray'):
    target = [] if assign == 'list' else bytearray()
    for value in (1, 'a', [1]):
        try:
            target[::0] = value
        except Exception as e:
            print(type(e).__name__, e)
try:
    print(slice(1, 2) < slice('a', 3))
except TypeError as e:
    print(e)

"""Only a sequence, or what is none at all, repeats in place."""


class Plain:
    def __index__(self):
        return 2


for left in (frozenset(), {}, Plain(), 2, 1.5, None):
    for right in ((), b'x', [1], 'a'):
        try:
            left *= right
            print(left)
        except TypeError as e:
            print(e)
print(Plain() * 'ab')

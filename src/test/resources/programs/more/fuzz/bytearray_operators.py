"""A bytearray formats as bytes do, and makes a bytearray; it concatenates only bytes; assigning to it takes iterables of ints."""


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


def assign(key, value):
    target = bytearray(b'abcdef')
    target[key] = value
    return target


show(lambda: bytearray(b'%d|%s') % (3, b'x'))
show(lambda: bytearray() % 'a')
show(lambda: b'%i' % [])
show(lambda: bytearray(b'a') + 1.5)
show(lambda: int(bytearray(b'')))
for key in (slice(1, 3), slice(None, None, 2), 0, 9):
    for value in (b'xyz', [1, 2, 3], range(3), 'text', 7, int, [1, 'a'], [256], bytearray(b'q')):
        show(lambda: assign(key, value))
show(lambda: assign(slice('a', None), int))
empty = bytearray()
try:
    empty[0] = int
except Exception as e:
    print(type(e).__name__, e)
try:
    del empty[0]
except Exception as e:
    print(type(e).__name__, e)

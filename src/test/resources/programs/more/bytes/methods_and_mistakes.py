"""bytes and bytearray: methods, conversions, mistakes."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


b = b'Hello, World'
checks = [
    lambda: b[0], lambda: b[0:3], lambda: b[-1:], lambda: b[::-1], lambda: b + b'!', lambda: b + '!', lambda: b * 2, lambda: b % (), lambda: b'%d %s %x %c %r %a %b' % (1, b'x', 255, 65, 'r', 'é', b'b'), lambda: b'%s' % 'a', lambda: b'%c' % 256, lambda: b'%5.1f|%-4d|' % (2.25, 7),
    lambda: b.split(b','), lambda: b.split(','), lambda: b.split(), lambda: b.partition(b', '), lambda: b.find(b'o'), lambda: b.find(111), lambda: b.find('o'), lambda: b.find(300), lambda: b.index(b'zz'), lambda: b.count(b'l'), lambda: b.count(108), lambda: b.replace(b'l', b'L', 1), lambda: b.replace('l', 'L'), lambda: b.startswith(b'He'), lambda: b.startswith((b'x', b'H')), lambda: b.startswith('He'), lambda: b.endswith(b'd'),
    lambda: b.upper(), lambda: b.lower(), lambda: b.title(), lambda: b.swapcase(), lambda: b.capitalize(), lambda: b.center(16, b'*'), lambda: b.center(16, '*'), lambda: b.ljust(14), lambda: b'42'.zfill(5), lambda: b' a '.strip(), lambda: b'xax'.strip(b'x'), lambda: b'xax'.strip('x'), lambda: b'a\tb'.expandtabs(4), lambda: b'a\nb\r\nc'.splitlines(), lambda: b','.join([b'a', bytearray(b'b')]), lambda: b','.join(['a']), lambda: b''.join(b'ab'), lambda: b.translate(None, b'l'), lambda: b.translate(bytes(range(256))), lambda: b.translate(b'x'), lambda: bytes.maketrans(b'ab', b'xy')[97:99], lambda: bytes.maketrans(b'a', b'xy'), lambda: b.removeprefix(b'Hello'), lambda: b.isalpha(), lambda: b'12'.isdigit(), lambda: b''.isascii(),
    lambda: b.hex(), lambda: b'abc'.hex('-'), lambda: b'abcdef'.hex(':', 2), lambda: b'abc'.hex('--'), lambda: bytes.fromhex('48 65 6c'), lambda: bytes.fromhex('4'), lambda: bytes.fromhex('zz'), lambda: bytes.fromhex('4 8'), lambda: b.decode(), lambda: b'\xff'.decode(), lambda: b'\xff'.decode('latin-1'), lambda: b'\xff'.decode(errors='ignore'), lambda: bytes('é', 'utf-8'), lambda: bytes('é'), lambda: bytes(3), lambda: bytes([1, 2]), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(['a']), lambda: bytes(range(3)), lambda: bytes(None), lambda: bytes(1.5), lambda: bytes(-1), lambda: bytes(5, 'utf-8'), lambda: bytes(b'x', 'utf-8'), lambda: bytes(),
    lambda: 72 in b, lambda: b'He' in b, lambda: 'H' in b, lambda: 300 in b, lambda: b == 'Hello, World', lambda: b'a' < b'b', lambda: b'a' < 'b', lambda: hash(b'a') == hash(b'a'), lambda: list(b'ab'), lambda: max(b), lambda: sorted(b'ca'), lambda: dict(enumerate(b'ab')), lambda: b'a' b'b', lambda: rb'\n', lambda: b'\x00\x7f\x80\'"\\\n', lambda: str(b'a'), lambda: b'{}'.format, lambda: int(b'12'), lambda: float(b'1.5'), lambda: b[1.0], lambda: b['a'], lambda: b[99], lambda: iter(b).__next__(),
]
for check in checks:
    attempt(check)


def mutate(action):
    a = bytearray(b'hello')
    try:
        result = action(a)
        print(a, result)
    except Exception as e:
        print(type(e).__name__ + ':', e, a)


def assign(key, value):
    def change(a):
        a[key] = value
    return change


def delete(key):
    def change(a):
        del a[key]
    return change


for action in (lambda a: a.append(33), lambda a: a.append(256), lambda a: a.append('a'), lambda a: a.extend(b'xy'), lambda a: a.extend([1, 2]), lambda a: a.extend('xy'), lambda a: a.extend([300]), lambda a: a.insert(0, 65), lambda a: a.pop(), lambda a: a.pop(0), lambda a: a.pop(99), lambda a: a.remove(104), lambda a: a.remove(7), lambda a: a.reverse(), lambda a: a.clear(), lambda a: a.copy(), lambda a: a.upper(), lambda a: a.find(b'l'), lambda a: a.decode(), lambda a: hash(a), lambda a: {a: 1}, assign(0, 72), assign(0, 'H'), assign(0, 999), assign(99, 1), assign(slice(1, 3), b'EEE'), assign(slice(1, 3), [1]), assign(slice(1, 3), 'ab'), assign(slice(1, 3), 5), assign(slice(0, 5, 2), b'abc'), assign(slice(0, 5, 2), b'ab'), assign('a', 1), delete(0), delete(slice(1, 3)), delete(slice(None, None, 2)), delete(99), lambda a: a + b'x', lambda a: b'x' + a, lambda a: a * 2, lambda a: a == b'hello', lambda a: a[1:3], lambda a: b'ell' in a, lambda a: a.join([b'1', b'2']), lambda a: a.translate(None, b'l'), lambda a: bytes(a), lambda a: a.hex(), lambda a: a.partition(b'l'), lambda a: a.split(b'l'), lambda a: a.startswith(b'he'), lambda a: a.isalpha(), lambda a: a.zfill(8)):
    mutate(action)
attempt(lambda: bytearray('é'))
attempt(lambda: bytearray(3) + bytearray(b'x'))
attempt(lambda: bytearray.fromhex('00ff'))
attempt(lambda: bytes(bytearray(b'q')))

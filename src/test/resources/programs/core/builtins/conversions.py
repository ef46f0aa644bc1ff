print(int('12'), int(3.99), int(-3.99), int('-7'), int(True), int('z', 36), float('1e3'), float(7), str(3.0), str(10 ** 15 + 0.5), bool('0'), bool(0.1), list('hi'), tuple([1]), set([1, 1]), dict([(1, 2)]), chr(9731), ord('☃'))
print(list({'a': 1, 'b': 2}), list({'a': 1}.items()), tuple({3}), set('hello') == set('olhe'), list(map(int, '1 2 3'.split())), ''.join(list('abc')), str(['a']), dict(a=1, b='x'), list(enumerate('a')), str(()), list(range(3)), tuple(range(2)), sorted('cab'))
print(int('0b11', 2), int('0xff', 16), bin(37)[2:], hex(37)[2:].zfill(4), int('11', 3), float('inf') > 10 ** 308, int(float(2 ** 53)), float(str(0.1)) == 0.1, int(str(10 ** 30)) == 10 ** 30, str(1e22), str(1e21), int(1e22))
print(bool(None), bool(' '), bool([[]]), bool(-1), not '', bool(float('nan')), int('  5\n'), float(' 2.5 '), str(True), str(None), repr('1'), int('１'))
for f in [lambda: int('1.0'), lambda: int(''), lambda: int(None), lambda: int([1]), lambda: float('x'), lambda: float(None), lambda: str(1, 2), lambda: list(1), lambda: tuple(None), lambda: dict([1]), lambda: set(1), lambda: chr('a'), lambda: ord(97), lambda: ord('ab'), lambda: int('9' * 10, 5), lambda: int(1, 2), lambda: bool(1, 2), lambda: float(1, 2), lambda: int(object()), lambda: float([]), lambda: list(1, 2), lambda: chr(1.5), lambda: ord(None), lambda: bin(1.0), lambda: int('5', 1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

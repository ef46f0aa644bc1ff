print(hash(0), hash(5), hash(-1), hash(2 ** 61 - 1), hash(2 ** 64), hash(-2 ** 70), hash(True), hash(1.0), hash(0.5), hash(-0.25), hash(1e100), hash(3.7), hash(''), hash('abc'), hash('é'), hash('😀x'), hash(()), hash((1,)), hash((1, 'a', 2.5)), hash(((), ((),))))
for f in [lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash((1, [])), lambda: hash(slice(1)), lambda: hash({}.keys())]:
    try:
        print(f())
    except TypeError as e:
        print(e)
for v in [0, -5, 1.0, 'a', "a'b", None, True, [1, [2]], (1,), (), {'a': [1]}, {1}, set(), range(3), 1e100, 'é\n', ..., int, ValueError('m'), slice(None, 2), float('nan'), {(): {}}, [None], {None: None}]:
    print(repr(v), str(v), f'{v}', '%s' % (v,), end=' | ')
print()
print(repr([[]]), repr({'a': {'b': 'c'}}), str([1.0, 'x']), [repr('x')], repr(repr(1)), print, len, str.upper, [].append.__name__, {}.get.__name__)
l = [1]; l.append(l); d = {1: l}; d[2] = d; print(l, d, repr((l,)), str({'k': d}))
a = [0]; b = [a]; a[0] = b; print(a, b, [a, b])
print(ascii('é'), chr(65), ord('€'), hex(255), oct(8), bin(10), format(255, 'x'), chr(8364), ord('\n'), bin(-1), hex(-2 ** 65), int(bin(10), 2), int(hex(255), 16), int('0o17', 0))

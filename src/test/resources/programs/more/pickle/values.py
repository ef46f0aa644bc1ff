"""The bytes are CPython's, too."""
import pickle

values = [
    None, True, 0, 255, 256, 65535, 65536, -1, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 10**30, -10**30, 1 << 2000, 1.5, 'text', 'ü', 'x' * 300,
    b'b', b'x' * 300, bytearray(b'abc'), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, [2]], {}, {'a': 1}, {'a': 1, 2: (3,)},
    {1}, frozenset([3]), set(), range(3), slice(1, 2), 1j, ValueError('x'), KeyError('k'), ..., NotImplemented, int, len, type(None),
    list(range(2500)), {i: str(i) for i in range(1500)}, set(range(1200)),
]
for protocol in (None, 2, 3, 4, 5, -1):
    print('protocol', protocol)
    for value in values:
        data = pickle.dumps(value, protocol)
        again = pickle.loads(data)
        print(len(data), data[:50], type(again) is type(value), again == value or repr(again) == repr(value))
a = ([],)
a[0].append(a)
b = pickle.loads(pickle.dumps(a))
print(b[0][0] is b, len(pickle.dumps(a)))
d = {}
d['self'] = d
e = pickle.loads(pickle.dumps(d))
print(e['self'] is e)
shared = [1, 2]
pair = pickle.loads(pickle.dumps([shared, shared]))
print(pair[0] is pair[1], pair[0] is shared)
x = None
for _ in range(200):
    x = [x]
print(len(pickle.dumps(x)))
big = {'data': 'x' * 100000, 'n': list(range(30000))}
data = pickle.dumps(big)
print(len(data), pickle.loads(data) == big)
print(pickle.loads(b'(lp0\nI1\naI2\na.'), pickle.loads(b"(dp0\nS'a'\np1\nI1\ns."), pickle.loads(b'\x80\x02]q\x00(K\x01K\x02e.'))
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, issubclass(pickle.PicklingError, pickle.PickleError), pickle.PicklingError)

# Ends: finished
x = list(range(200)) * 500
print(len(bytes(x)), len(bytearray(x)), len(list(filter(None, x))), len(list(map(str, x[:20_000]))), sum(filter(None, x)))
w = ['word'] * 100_000
print(len(''.join(w)), len(', '.join(w)), len(b''.join([b'ab'] * 100_000)), len(tuple(filter(None, [0] * 100_000))))
print(max(x), min(x), sum(x), any([0] * 100_000), all([1] * 100_000), len(dict(enumerate(x[:20_000]))), len(list(reversed(x))))

for s in ['0', '12', '-5', '+7', ' 42 ', '\n3\t', '1_000', '007', '-0', '١٢٣', '９']:
    print(repr(s), int(s))
for s, b in [('ff', 16), ('0xFF', 16), ('0b101', 2), ('101', 2), ('0o17', 8), ('z', 36), ('Zz', 36), ('0x1f', 0), ('0b11', 0), ('0o7', 0), ('10', 0), ('-0x1A', 16), ('1_0', 2), ('0_7', 8), ('0', 0), ('000', 0), ('1010', 3)]:
    print(repr(s), b, int(s, b))
bad = [('',), ('  ',), ('a',), ('1.5',), ('1__0',), ('_1',), ('1_',), ('- 1',), ('+-1',), ('0x10',), ('12', 2), ('8', 8), ('g', 16), ('010', 0), ('1', 1), ('1', 37), ('1', -1), ('0b', 2), ('0x', 0), ('é',), ('1 2',), (None,), ([],), (5, 10), ('5', 'x'), ({},), (1.5, 10)]
for args in bad:
    try:
        print(args, int(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
print(int(), int(3.9), int(-3.9), int(True), int('5', base=6), int(1e20), int(-0.5))
for v in [float('inf'), float('nan'), -float('inf')]:
    try:
        int(v)
    except Exception as e:
        print(type(e).__name__, e)
print(0b1010, 0o17, 0xff, 0XAB, 1_000_000, 0x_ff, 0b1_0)

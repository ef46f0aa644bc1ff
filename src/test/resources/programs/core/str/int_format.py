for v in [0, 7, -7, 255, 1234567, -1234567, 10 ** 20]:
    print(f'{v:d}|{v:8d}|{v:<8}|{v:^9}|{v:>8}|{v:08d}|{v:+d}|{v: d}|{v:,}|{v:_}|{v:x}|{v:#X}|{v:b}|{v:#o}|{v:=+9}|{v:*^12}|{v:_x}|{v:012,}|{v:.2f}|{v:e}|{v:g}|{v:%}')
print(f'{255:#06x} {255:#010b} {-255:#x} {-5:b} {5:#b} {8:#o} {65:c} {0x1F600:c} {10:n} {5:<#8x}| {5:^#8x}| {5:>#8x}| {1234:+,d} {-1234:>10,}| {0:,} {True:d} {True:5} {True:x}')
for spec in ['.2', '.2d', ',x', 's', ',n', '_n', '+c', 'y', '#c', '08.2d', ' s', ',c', ',_d', '_,d', '99999999999999999999d', '.99999999999999999999f']:
    try:
        print(format(5, spec))
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
for spec in ['', 's', '5', '<5', '>5', '^5', '*^5', '.1', '5.1', '05', '=5', '+', 'd', ',', '#', 'é>5', '😀^7', '>', ' <6s', '{>4', '}<4']:
    try:
        print(repr(spec), '|' + format('ab', spec) + '|')
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
print(format(5), format('x'), format(None), format([1]), format(1.5), format(True), format((1, 2)))

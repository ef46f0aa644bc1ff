table = []
def t(f, *a):
    try: line = repr(f(*a))
    except Exception as e: line = type(e).__name__ + ' ' + str(e)
    table.append(line)
def show(title):
    for i in range(0, len(table), 40):
        print(title, i, hash('\n'.join(table[i:i + 40])), table[i])
    table.clear()
ints = [0, 1, -1, 2, 3, -3, 7, 10, 255, -256, 2**31, -2**31, 2**53, 2**53+1, 2**62, 2**63-1, 2**63, -2**63, -2**63-1, 2**64, 10**18, 10**19, -10**19, 10**30, -10**30+7, 3**100, True, False]
floats = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 1e16, 1e22, 1e-5, 123456.789, 1e100, -1e100, 1e308, 5e-324, 1e-323, float('inf'), float('-inf'), float('nan'), 2.0**53, 2.0**63, 2.0**64]
nums = ints + floats
ops = [lambda a,b:a+b, lambda a,b:a-b, lambda a,b:a*b, lambda a,b:a/b, lambda a,b:a//b, lambda a,b:a%b, lambda a,b: divmod(a,b)]
for a in nums:
    for b in nums:
        for f in ops: t(f, a, b)
        t(lambda a, b: (a == b, a != b, a < b, a <= b, a > b, a >= b), a, b)
show('pairs')
for a in ints:
    for b in ints:
        for f in (lambda a,b:a&b, lambda a,b:a|b, lambda a,b:a^b): t(f, a, b)
    for b in (0, 1, 5, 63, 64, 100, -1, 2**70): t(lambda a,b:a>>b, a, b)
    for b in (0, 1, 5, 63, 64, 100, -1): t(lambda a,b:a<<b, a, b)
    t(lambda a: (~a, -a, +a, abs(a), hash(a), float(a), a.bit_length(), str(a)), a)
    for n in (0, 1, 2, 3, 10, -1, -2): t(lambda a,b:a**b, a, n)
    for n in (None, 0, 1, -1, -2, -5, -18, -19, -20, -31): t(round, a, n)
    for n in (0, 1, 5, -3): 
        for m in (1, 7, -7, 2**40, 2**65, 0, 12): t(pow, a, n, m)
show('ints')
for a in floats:
    t(lambda a: (-a, +a, abs(a), str(a)), a)
    if a == a: t(hash, a)
    t(int, a); t(round, a); t(lambda a:a.is_integer(), a); t(lambda a:a.as_integer_ratio(), a); t(lambda a:a.hex(), a)
    for n in (0, 1, 2, -1, -2, 15, 16, 300, 400, -400, -308): t(round, a, n)
show('floats')
for s in ['12', ' 12 ', '-5', '+5', '1_000', '1__0', '_1', '1_', '', ' ', '0x10', '0b11', 'abc', '٣', '１２', '1.5', '99999999999999999999', '-0', '00012', "it's", 'a"b', '\n1\t', '1\u2003', '\x1f12\x1c']:
    t(int, s); t(float, s)
    for b in (0, 2, 8, 10, 16, 36, 37, 1, -1): t(int, s, b)
for s in ['1e5', '1E-5', '.5', '5.', '.', 'e5', '1e', '1e+', 'inf', '-Infinity', 'NaN', '+nan', 'infinit', '1e400', '-1e400', '1e-400', '1_0e1_0', '1_e5', '0x1p3', '1.5f', '1d', '--1', '123456789012345678901234567890', '0.1e-7', '2.2250738585072011e-308', '1.7976931348623159e308', '1 2']:
    t(float, s)
for s in ['0x1.8p1', '-0x1p-1074', '0x1p-1075', '0x1.8p-1075', '1.8', 'inf', '-nan', 'zz', '0x', '0x1p5000', ' 0x.8p0 ', '0x1.fffffffffffff8p1023', '0xap2', '0x1.00000000000008p0', '0x1.00000000000018p0']:
    t(float.fromhex, s)
show('parsing')
x = 0.1
for i in range(60):
    x = x * 1.37 + 0.001; print(x, round(x, 3), -x / 3, 1 / x)
y = 1
for i in range(60):
    y = y * 31 + 7; print(y, y / 3, 3 / y, y // 7**20, y % 10**15, -y // 12345678901234567890, hash(y), y / (y + 1), float(y))
print(10**400 / 10**399, 1 / 10**320, 7 / 2**1074, 3 / 2**1075, 1/2**1075, 3*2**1000 / 2**2070)
t(lambda: 2.0**10000); t(lambda: 0**-1); t(lambda: (-8)**(1/3)); t(lambda: 10**400*1.0); t(lambda: int('1'*5000)); t(lambda: str(10**5000)); t(lambda:10**400/3); t(lambda: 1e308*10)
print(1j*1j, (1+2j)*(3-1j), (1+2j)/(3-1j), abs(3+4j), -1j, 1j == 1, (1+0j) == 1, hash(1+0j), hash(2j), (1+2j)**2, complex(1.5, -0.0), 1j+1, complex('1+2j'), (1e20+1j), (0.1-0.5j))
t(lambda: 1j < 2); t(lambda: 1j // 2); t(lambda:1j/0); t(lambda: 'a' + 1); t(lambda: 1 + 'a'); t(lambda: 1.5 & 1); t(lambda: [] + ()); t(lambda: ~1.5); t(lambda: -'a'); t(lambda: pow(2, 'a')); t(lambda: pow(2.0,2,2)); t(lambda: 1 << 1.0)
t(int, []); t(float, []); t(int, '5', 2.0); t(int, 5, 2); t(int, b'12'); t(int, b'x'); t(float, b'1.5'); t(int, None); t(round, 'a'); t(round, 1.5, 'a')
for line in table: print(line)
print(int(), float(), int(True), float(True), 5 .__class__)

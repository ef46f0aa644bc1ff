if (n := len('hello')) > 3:
    print(n)
data = [1, 2, 3, 4, 5]
i = -1
while (x := data[(i := i + 1)]) < 4:
    print(x, end=' ')
print(x, i)
print([y := 5, y ** 2, y])
print([last := v * 2 for v in range(4)], last)
print([(k, sq) for k in range(6) if (sq := k * k) > 5], sq)
def f():
    total = 0
    r = [total := total + v for v in [1, 2, 3]]
    return r, total
print(f())
print((a := 1, b := 2), a, b)
z = (w := 3) + w
print(z, w)
print({(q := 'key'): (p := 'val')}, q, p)
print(f'{(m := 4)} {m + 1}')
print(any([(hit := v) > 3 for v in data]), hit)
def g(x): return x
print(g(x := 7), x)
lines = iter(['a', 'b', ''])
while line := next(lines):
    print('line', line)
print((lambda: (c := 1) + c)())
if (aa := None) is None and (bb := 2): print(aa, bb)

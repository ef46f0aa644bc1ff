s = 'abcdefghij'
print(s[0], s[-1], s[3:6], s[:3], s[7:], s[-3:], s[:-3], s[:], s[2:100], s[100:], s[5:2], s[-100:2])
print(s[::2], s[1::3], s[::-1], s[8:2:-2], s[-1:-5:-1], s[:3:-1], s[3::-1], s[2:8:-1], s[::100], s[::-100])
print(s[None:None:None], s[True:3], s[-2:], s[-2:-1], s[10:], s[10:0:-3], s[0:0], s[9:9:-1])
for bad in [10, -11]:
    try:
        s[bad]
    except IndexError as e:
        print(e)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s[1.0]
except TypeError as e:
    print(e)
try:
    s[0] = 'z'
except TypeError as e:
    print(e)
u = 'aé😀x'
print(len(u), u[1], u[2], u[3], u[::-1], u[-2], [c for c in u], u[1:3])
print(''[:], ''[::-1], 'x'[0][0][0], s[2:5][1], 'abc'[-1:-4:-1])
print([s[i:i + 3] for i in range(0, 10, 3)], s[slice(1, 4)], s[slice(None, None, -3)])
print(s[10 ** 20:], s[-10 ** 20:2], s[::10 ** 20])

# Ends: finished
x = [0] * 150_000
for i in range(3):
    y = x[:]
    y = list(x)
    y = x.copy()
    y = x[1:]
y = None
x += x[:30_000]
x.insert(0, 1)
x.pop(0)
del x[:10]
x[5:5] = [1, 2, 3]
x.reverse()
print(len(x))
x = None
b = b'x' * 800_000
for i in range(3):
    c = b[1:]
    c = bytearray(b)
    c = bytes(c)
    c = b + b
c += b
c = None
s = 'x' * 800_000
for i in range(3):
    t = s[1:]
    t = s + t
    t = s * 2
t = tuple([0] * 100_000)
print(len(t + t), len(t * 2), len(t[1:]), len(list(t)))

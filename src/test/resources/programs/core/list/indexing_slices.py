l = list(range(10))
print(l[0], l[-1], l[2:5], l[::3], l[::-1], l[7:2:-2], l[-3:], l[:-3], l[20:], l[5:2], l[:])
l[0] = 'a'; l[-1] = 'z'; print(l)
l[1:3] = ['x']; print(l)
l[1:1] = [1, 2, 3]; print(l)
l[:2] = []; print(l)
l[len(l):] = 'pq'; print(l)
l[::2] = [0] * len(l[::2]); print(l)
l[::-1] = list(range(len(l))); print(l)
l[5:2] = ['ins']; print(l)
l[1:4] = range(100, 102); print(l)
del l[::3]; print(l)
del l[-2:]; print(l)
del l[5:1]; print(l)
l[:] = [9]; print(l)
l[10:] = [1]; l[-100:0] = [2]; print(l)
for f in [lambda: l[9], lambda: l[-9], lambda: l['a'], lambda: l[1.0], lambda: l[None], lambda: l[::0], lambda: l[(1, 2)], lambda: l[1:2, 3]]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def s1(): l[9] = 1
def s2(): l[::2] = [1]
def s3(): l[0:1] = 5
def s4(): del l[9]
def s5(): l['a'] = 1
def s6(): l[::-1] = [1, 2, 3, 4]
def s7(): del l['x']
for f in [s1, s2, s3, s4, s5, s6, s7]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
a = [1, 2, 3]; a[1:2] = a; print(a)
a[::2] = 'xyz'; print(a); del a[:]; print(a)
m = [[0] * 3 for _ in range(2)]; m[1][2] = 5; print(m)
x = [1, 2, 3, 4, 5]; x[1:-1] = [x[1:-1]]; print(x)

x = 5
x += 2; x -= 1; x *= 4; x //= 5; x **= 3; x %= 50; x <<= 2; x >>= 1; x |= 1; x &= 29; x ^= 7
print(x)
f = 9
f /= 2
print(f)
l = [1, 2, 3]
alias = l
l += [4]
l *= 2
print(l, alias is l)
l[0] += 10
l[-1] *= 3
l[1:3] += ['in', 'serted']
print(l)
t = (1, 2)
u = t
t += (3,)
print(t, u)
s = 'ab'
s += 'c'
s *= 2
print(s)
d = {'a': 1}
d['a'] += 1
d |= {'b': 2}
print(d)
st = {1, 2}
st2 = st
st |= {3}; st &= {1, 3, 5}; st ^= {1, 9}; st -= {9}
print(st, st is st2)
class C: pass
c = C()
c.n = 1
c.n += 5
c.l = []
c.l += [1]
print(c.n, c.l)
nest = {'x': [[1, 2], 3]}
nest['x'][0][1] -= 7
print(nest)
calls = []
def idx():
    calls.append(1)
    return 0
l[idx()] += 1
print(len(calls))
tup = ([1],)
try:
    tup[0] += [2]
except TypeError as e:
    print(e, tup)
try:
    x += 'a'
except TypeError as e:
    print(e)
try:
    s -= 1
except TypeError as e:
    print(e)
try:
    d['zz'] += 1
except KeyError as e:
    print(repr(e))

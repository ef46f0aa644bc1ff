print({'a', 'b', 'c'}, {'apple', 'banana', 'cherry', 'date'}, set('hello world'), set('abcdefghijklmnopqrstuvwxyz'))
s = set()
for w in 'the quick brown fox jumps over the lazy dog and runs away'.split():
    s.add(w)
    print(len(s), s)
s.discard('fox'); s.remove('the'); print(s); s.add('fox'); s.add('cat'); print(s)
print({'', 'x', ' '}, {'é', '日', '😀'}, {'a', 1, None is None, 2.5}, {(1, 2), (3, 4), ()}, {('a', 'b'), ('b', 'a')}, set(['k%d' % i for i in range(25)]))
a = {'red', 'green', 'blue'}; b = {'blue', 'yellow'}
print(a | b, a & b, a - b, a ^ b, b | a, a.union(['x', 'y']), a.intersection(['red', 'blue', 'q']))
t = set([str(i) for i in range(100)])
for i in range(0, 100, 3): t.discard(str(i))
print(t)
print(list({'one', 'two', 'three'}), [x for x in {'p', 'q', 'r'}], sorted({'z', 'y'}), {w: len(w) for w in {'aa', 'b', 'cccc'}}, ''.join({'x', 'y', 'z'}), tuple({'m', 'n'}))
u = {'a', 'b', 'c', 'd', 'e'}
out = []
while u: out.append(u.pop())
print(out, {'True', 'False'}, set(dict.fromkeys('zyx')), set('mississippi'), {c.upper() for c in 'hello'})
print(hash('a') % 8, hash('b') % 8, [hash(w) & 31 for w in ['apple', 'banana', 'cherry']])

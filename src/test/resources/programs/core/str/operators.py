print('a' + 'b', 'ab' * 3, 3 * 'ab', 'a' * 0, 'a' * -5, 'ab' * True, '' * 1000, 'a' 'b' + 'c' * 2)
print('a' < 'b', 'a' < 'B', 'abc' < 'abcd', '' < 'a', 'a' == 'a', 'a' != 'A', 'é' == 'é', 'abc' >= 'abc', 'b' > 'abc', 'Zoo' < 'apple')
print('b' in 'abc', 'bc' in 'abc', 'ac' in 'abc', '' in 'abc', 'abc' in 'ab')
print(len('abc'), max('hello'), min('hello'), sorted('hello'), list('abc'), tuple('ab'), set('aab') == {'a', 'b'}, ''.join(sorted('python', reverse=True)))
print(str(1), str(1.0), str(None), str(True), str([1, 'a']), str(('x',)), str({'k': 'v'}), str(set()), str(), str('s'), str(int), str(str))
print(repr('a'), repr(1), [str(x) for x in [1, 'a', None]], str(10 ** 25), str(-0.0), str(range(3)), str(slice(1, 2)))
print(hash('') , hash('a'), hash('hello'), hash('hello world'), hash('é'), hash('日本'), hash('😀'), hash('a' * 100), hash('0123456'), hash('01234567'), hash('012345678'))
s = 'abc'
t = s
s += 'd'
print(s, t, s is not t, id(t) == id(t))
n = 0
for c in 'loop': n = n * 31 + ord(c)
print(n, [ord(c) - 96 for c in 'abc'], ''.join([chr(ord(c) + 1) for c in 'HAL']))
print('abc'.__len__(), 'a'.__add__('b'), 'abc'.__contains__('b'), 'abc'.__getitem__(1), 'a'.__eq__('a'), 'a'.__lt__('b'), 'x'.__mul__(3), 'abc'.__hash__() == hash('abc'))
print(list(enumerate('ab')), list(zip('abc', 'xy')), list(reversed('abc')), 'hello'.__str__(), [*'hi'], str.lower('ABC'), str.join('-', ['a', 'b']), list(map(str.strip, [' a ', 'b '])))

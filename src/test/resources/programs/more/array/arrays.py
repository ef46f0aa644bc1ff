# array: kinds, limits, slices, bytes.
import copy
from array import array, typecodes

print(typecodes)
for code in typecodes:
    a = array(code, 'aé' if code == 'u' else [1, 2, 3])
    print(a, a.itemsize, a.typecode, a.tolist(), a.tobytes(), len(a), a[0], a[-1], a[1:], a * 2, a + a[:1], a == array(code, a), array(code))
a = array('i', range(10))
a.append(5); a.extend([7, 8]); a.insert(0, -1); a.insert(100, 9)
print(a, a.pop(), a.pop(0), a.count(5), a.index(7), a.index(5, 6), 3 in a, 99 in a, sum(a), max(a), list(reversed(a)), sorted(a)[:3])
a.remove(5); a.reverse(); print(a)
a[0] = 100; a[2:4] = array('i', [1, 2, 3]); del a[1]; del a[5:]; print(a, a[::2], a[::-1])
a[::2] = array('i', [0, 0, 0]); a += array('i', [4]); a *= 2; print(a)
b = copy.copy(a); b[0] = 42; print(a[0], b[0], copy.deepcopy(a) == a, a < b, a <= a, a != b, a > b)
b = array('h', b'\x01\x02\xff\xff'); b.byteswap(); print(b); b.frombytes(b'\x01\x00'); b.fromlist([3, 4]); print(b)
print(array('f', [0.1, 1e10, 2]), array('d', [0.1, float('inf')]), array('u', 'héllo').tounicode(), [x * 2 for x in array('B', b'abc')])
print(array('l', [True, False]), array('d', [1, True]), array('B', bytearray(b'xy')), array('i', (i * i for i in range(4))), isinstance(a, array))
for wrong in (lambda: array('x'), lambda: array(1), lambda: array('i', 'abc'), lambda: array('i', [1.5]), lambda: array('i', ['a']), lambda: array('d', ['a']),
              lambda: array('b', [128]), lambda: array('b', [-129]), lambda: array('B', [256]), lambda: array('B', [-1]), lambda: array('h', [1 << 15]),
              lambda: array('H', [-1]), lambda: array('i', [1 << 31]), lambda: array('i', [-(1 << 31) - 1]), lambda: array('I', [-1]), lambda: array('I', [1 << 32]),
              lambda: array('l', [1 << 63]), lambda: array('L', [-1]), lambda: array('L', [1 << 64]), lambda: array('q', [1 << 63]), lambda: array('Q', [-1]),
              lambda: array('Q', [1 << 64]), lambda: array('b', [1 << 70]), lambda: array('u', ['ab']), lambda: array('i')[0], lambda: array('i').pop(),
              lambda: array('i', [1]).pop(3), lambda: array('i', [1]).remove(2), lambda: array('i', [1]).index(2), lambda: array('i', [1]) + [2],
              lambda: array('i', [1]).__setitem__(slice(0, 1), [2]), lambda: array('i', [1]).__setitem__(5, 1), lambda: array('i', b'abc'),
              lambda: array('i', [1])['a'], lambda: array('i', [1]).extend(array('d', [1])), lambda: array('i', [1]).append('a'), lambda: array('i', [1]).tounicode(),
              lambda: array('i', [1]).fromlist((1,)), lambda: array('i').__iadd__([1]), lambda: array('i', [1]) * 'a'):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Mine(array):
    def total(self):
        return sum(self)


print(Mine('i', [1, 2]).total())

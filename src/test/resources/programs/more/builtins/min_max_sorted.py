print(max(1, 3, 2), min('b', 'a'), max([1, 2], [1, 3]), max('hello'), min({3: 'a', 1: 'b'}), max([], default=None), min((), default='d'), max('a', 'bbb', 'cc', key=len), min([3, -5, 2], key=abs), max([(1, 'b'), (1, 'a')], key=lambda p: p[0]), max(1.0, 1), max(1, 1.0), max(True, 1), min(range(5, 0, -1)), max(x for x in (1, 5, 3)))
for bad in (lambda: max(), lambda: max([]), lambda: max(1), lambda: max(1, 'a'), lambda: max(1, 2, default=3), lambda: min([], key=len), lambda: max([1], foo=2), lambda: max(None, 1), lambda: min([1, None]), lambda: max([1, 2], key=3), lambda: sorted(1), lambda: sorted([1, 'a']), lambda: sorted([1], 2), lambda: sorted(), lambda: [3, 'a'].sort(), lambda: sorted([1j, 2j]), lambda: [1].sort(len)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
people = [('Bob', 30), ('Amy', 25), ('Cid', 30), ('Dan', 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted(people, key=lambda p: (-p[1], p[0])), sep='\n')
print(sorted('bca'), sorted({'b': 1, 'a': 2}), sorted([3, 1, 2], reverse=1), sorted(['B', 'a', 'C'], key=str.lower), sorted([True, 0, 2, 1.5]), sorted([(1, 'z'), (0, 'y')]), sorted([[2], [1, 5], []]), sorted(range(5), key=lambda x: x % 3))
a = [5, 2, 9]; print(a.sort(), a, a.sort(reverse=True), a, a.sort(key=lambda x: -x), list(reversed(a)), a[::-1])
words = 'the quick brown fox'.split(); words.sort(key=lambda w: w[-1]); print(words)
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print(f'{self.v}<{o.v}', end=' '); return self.v < o.v
    def __repr__(self): return f'K{self.v}'
print(sorted([K(3), K(1), K(2)])); print(max([K(1), K(2)], key=lambda k: k.v), min(K(4), K(2), key=lambda k: k.v))
l = [3, 1, 2]
def mutating(x):
    l.append(1); return x
try:
    l.sort(key=mutating)
except ValueError as e:
    print(e)

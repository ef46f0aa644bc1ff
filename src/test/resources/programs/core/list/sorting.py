print(sorted([3, 1, 2]), sorted([3, 1, 2], reverse=True), sorted('banana'), sorted({'b': 1, 'a': 2}), sorted((2, 1)), sorted([]))
words = ['banana', 'Apple', 'cherry', 'date', 'fig', 'Elder', 'apple']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w)))
people = [('Al', 30), ('Bo', 25), ('Cy', 30), ('Di', 25), ('Ed', 35)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted(people, key=lambda p: -p[1]))
print(sorted([1, 2.5, -1, True, 0, 10 ** 20]), sorted([[2], [1, 5], [1]]), sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted(['10', '9', '1']), sorted(['10', '9', '1'], key=int))
calls = []
def key(x):
    calls.append(x)
    return -x
l = [1, 3, 2]; l.sort(key=key); print(l, calls)
for bad in [[1, 'a'], [None, 1], [[1], (1,)], [{}, {}], [1, [1]], ['a', 1, None]]:
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
try:
    sorted([1], key=5)
except TypeError as e:
    print(e)
try:
    sorted([3, 1], key=lambda x: 1 / (x - 1))
except ZeroDivisionError as e:
    print(e)
x = 12345
big = []
for _ in range(300):
    x = (x * 1103515245 + 12345) % 2 ** 31
    big.append(x % 100)
pairs = list(enumerate(big))
s = sorted(pairs, key=lambda p: p[1])
print(all([s[i][1] < s[i + 1][1] or s[i][1] == s[i + 1][1] and s[i][0] < s[i + 1][0] for i in range(len(s) - 1)]), s[:5], sum(big))
r = sorted(pairs, key=lambda p: p[1] // 10, reverse=True)
print(r[:4], r[-3:], sorted(big)[::37], sorted(big, reverse=True)[::41])
l = [3, 1, 2]
def naughty(v):
    l.append(v)
    return v
try:
    l.sort(key=naughty)
except ValueError as e:
    print(e, l)
print(max(people, key=lambda p: p[1]), min(people, key=lambda p: p[1]), sorted([False, True, False]), sorted([0.0, -0.0, 0]), sorted([-0.0, 0.0]))

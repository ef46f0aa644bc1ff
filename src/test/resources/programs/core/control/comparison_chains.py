big = 5
x = 5
print(1 < x < 10, 1 < x > 3, 10 > x >= 5 <= 5, 1 < 2 > 3, 1 == 1 == 2)
print(1 < 2 < 3 < 4 < 5, 1 < 2 < 3 < 3, 'a' < 'b' < 'c', 3 > 2 == 2)
def v(n):
    print('v', n, end=' ')
    return n
print(v(1) < v(2) < v(3))
print(v(3) < v(2) < v(1))
print(v(1) == v(1) != v(2) in [v(2)])
print(1 in [1] == True, (1 in [1]) == True, 1 in ([1] == True,) )
print(not 1 < 2 < 3, 0 < big is not None, None is None is None)
print(1 < 2 in [2, 3], 'a' in 'abc' in ['abc'])
print([1, 2] < [1, 2, 0], (1, 'a') < (1, 'b'), [] < [0], [2] > [1, 9, 9])
print('Z' < 'a', 'abc' < 'abd', '' < 'a', 'é' > 'z', '10' < '9')
print(1 == 1.0, 1 == '1', None == 0, [] == (), [] == [], {} == {}, () == ())
print(1 != 2 != 1, big is not None, 'x' not in 'abc', 4 not in {1, 2})
for a, b in [(1, 'a'), ([], ()), (None, None), ({}, {}), ('a', 1.5), (1, None)]:
    try:
        print(a < b)
    except TypeError as e:
        print(e)
    try:
        print(a >= b)
    except TypeError as e:
        print(e)

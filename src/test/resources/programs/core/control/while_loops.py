n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
i = 0
while i < 5:
    i += 1
    if i == 3:
        continue
    print(i, end=' ')
else:
    print('done')
while True:
    i -= 1
    if i < 2:
        break
else:
    print('never')
print(i)
while False:
    pass
else:
    print('else at once')
a, b = 0, 1
while a < 100:
    print(a, end=',')
    a, b = b, a + b
print()
stack = [1, [2, [3, 4]], 5]
while stack:
    t = stack.pop()
    if isinstance(t, list):
        stack.extend(t)
    else:
        print(t, end=' ')
print()
x = 10
while x:
    x -= 1
    while x % 3:
        x -= 1
        if x == 4: break
    else:
        print('mult', x)

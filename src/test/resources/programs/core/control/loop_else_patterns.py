def find(l, p):
    for i, x in enumerate(l):
        if p(x): break
    else:
        return None
    return i, x
print(find([1, 4, 9], lambda v: v > 3), find([], bool), find([0, '', None], bool))
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(f'{n}={d}*{n // d}', end=' ')
            break
    else:
        print(n, 'prime', end=' ')
print()
n = 5
while n:
    n -= 1
    if n == 2: continue
    if n == -1: break
else:
    print('exhausted', n)
def nested():
    for i in range(3):
        for j in range(3):
            if i * j == 2: return i, j
        else:
            continue
        return 'unreachable'
    else:
        return 'none'
print(nested())
for i in range(3):
    try:
        if i == 1: break
    finally: print('f', i, end=' ')
else: print('not printed')
for i in range(2):
    try: continue
    finally: print('c', i, end=' ')
else: print('else after continue')
it = iter(range(10))
for a in it:
    for b in it:
        if b % 3 == 0: break
    print(a, b, end='; ')
print(list(it))
total = 0
for i in range(10):
    if i % 2: continue
    for j in range(i):
        if j > 4: break
        total += i * j
    else: total += 1000
print(total, i, j)
x = 0
while True:
    x += 1
    if x < 3: continue
    while x < 10:
        x += 3
        if x % 2: break
    else: break
    if x > 8: break
print(x)

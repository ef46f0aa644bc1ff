for x in range(-1, 2):
    print('neg' if x < 0 else 'zero' if x == 0 else 'pos')
print([i if i % 2 else -i for i in range(6)])
print((1 if True else 2) + 3, 1 if False else 2 + 3)
print('a' if [] else 'b' if {} else 'c')
f = (lambda: 1) if 0 else (lambda: 2)
print(f())
def side(x):
    print('side', x)
    return x
print(side(1) if side(0) else side(2))
print(not 1 if 2 else 3)
print({('even' if n % 2 == 0 else 'odd'): n for n in range(4)})
print(f"{'yes' if 1 < 2 else 'no'}")
x = 3
print(x if x > 2 and x < 5 else None)
print([1, 2][0 if x else 1], (5, 6)[x > 2])
y = 1 if x else 2,
print(y)

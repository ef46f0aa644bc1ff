# leading comment
x = 1  # trailing
if x:  # comment after colon

    # comment in block

    y = 2
      # oddly indented comment
# dedented comment
    z = 3

print(x, y, z)
def f(a,  # first
      b=2,
      *, c=3):
    # body starts with a comment
    """not a docstring position, still first statement"""
    return (a
            + b
            # between operators
            + c)
print(f(1), f.__doc__)
data = {
    'k': [
        1, 2,

        3,
    ],
    'l': (
        'implicit '
        'concatenation'
    ),
}
print(data)
if (x == 1 and
        y == 2 or
        z == 4): print('condition over lines')
total = x + \
        y + \
    z
print(total)
for i in range(2): print(i); j = i * 2; print(j)
while x < 3: x += 1
else: print('done', x)
class A: pass; b = 1
class B(A): 'doc'
print(A.b, B.__doc__, B.b)
try: 1 / 0
except ZeroDivisionError: print('one-line handler')
finally: print('one-line finally')
s = '# not a comment'; t = "a # b"; print(s, t)
print("a\
b", 'c' \
'd')
if 1:
    if 2:
        if 3:
            print('deep')
    print('middle')
print('top');
print([i
       for i in range(3)
       if i], {k:
               v for k, v in [(1, 2)]}, (lambda
    q: q)(5))

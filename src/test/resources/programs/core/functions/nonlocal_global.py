x = 'global'
def a():
    x = 'a'
    def b():
        nonlocal x
        x = 'b changed'
        def c():
            global x
            x = 'c changed global'
            return x
        return c() + '/' + x
    r = b()
    return r, x
print(a(), x)
def make():
    global made
    made = [1, 2]
make()
made.append(3)
print(made)
def read_only():
    return x
print(read_only())
def deep():
    v = 1
    def l1():
        def l2():
            nonlocal v
            v *= 5
        l2()
        l2()
    l1()
    return v
print(deep())
def two():
    global g1, g2
    g1, g2 = 1, 2
    del g1
two()
print(g2)
try:
    g1
except NameError as e:
    print(e)
for x in range(3):
    pass
print(x)
def param_cell(n):
    def up():
        nonlocal n
        n += 1
    up(); up()
    return n
print(param_cell(5))

x = 'g'
def f():
    print(x)
    def g():
        x = 'local g'
        def h(): return x
        return h()
    return g(), x
print(f())
def comp():
    y = 10
    return [y + z for z in range(3)], [y for y in range(3)], y
print(comp())
class A:
    x = 'class'
    y = [x for _ in range(2)]
    z = [i for i in x]
print(A.y, A.z)
def shadow(len): return len
print(shadow(5), len('abc'))
len_backup = len
len = lambda v: 'shadowed'
print(len([1])); del len; print(len([1]))
def outer():
    def inner(): return later()
    def later(): return 'defined later'
    return inner()
print(outer())
if False: never = 1
try: never
except NameError as e: print(e)
for loop_var in range(3): inside = loop_var
print(loop_var, inside)
def default_scope(n=x): return n
x = 'changed'; print(default_scope(), globals()['x'], 'x' in globals())
def loc():
    a, b = 1, 2
    return sorted(locals().items())
print(loc())
fs = []
for i in range(3):
    def fn(i=i, j=i * 10): return i, j
    fs.append(fn)
print([f() for f in fs])
def gen_list():
    r = []
    for i in range(3):
        def c(): return i
        r.append(c)
    i = 'last'
    return [c() for c in r]
print(gen_list())
def g1():
    global created
    created = 'by g1'
g1(); print(created)
def nested_global():
    x = 'enclosing'
    def inner():
        global x
        return x
    return inner(), x
print(nested_global(), (lambda x: (lambda: x)())(9), [(lambda: v)() for v in 'ab'], {k: (lambda: k)() for k in 'xy'})
def rec(n): return [rec(n - 1) for _ in range(1)] if n else 'end'
print(rec(3))
try:
    def later_default(v=not_yet): pass
except NameError as e: print(e)
print([x for x in [1, 2] for x in [x * 10]], x)

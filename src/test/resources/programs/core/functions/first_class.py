def shout(s):
    return s.upper() + '!'
def twice(f, x):
    return f(f(x))
print(twice(shout, 'hi'))
fs = [len, str, repr, shout, abs]
print(len('four'), fs[0]('xyz'), fs[1](1.50), fs[2]('q'), fs[3]('w'), fs[4](-3))
m = [1, 2].append
m(5)
print(list(map(str.upper, ['a', 'b'])), ' '.join(map(str, [1, None, 2.5])))
l = []
push = l.append
for i in 'abc':
    push(i)
print(l)
def apply(f, *a, **k):
    return f(*a, **k)
print(apply(sorted, [3, 1, 2], reverse=True), apply(dict, a=1), apply(int, 'ff', 16))
print(callable(shout), callable(len), callable(5), callable(int), callable(lambda: 0))
shout.calls = 3
shout.calls += 1
print(shout.calls, hasattr(shout, 'calls'), hasattr(twice, 'calls'))
print(shout.__name__, len.__name__, 'a'.upper.__name__)
def branch(n):
    if n:
        def f():
            return 'one'
    else:
        def f():
            return 'zero'
    return f()
print(branch(0), branch(1))
print(print is print, shout == shout, shout == twice)

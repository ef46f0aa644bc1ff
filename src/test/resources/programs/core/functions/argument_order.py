log = []
def t(x):
    log.append(x)
    return x
def f(*a, **k):
    return 0
f(t(1), t(2), k=t(3), *[t(4)], j=t(5))
print(log); log.clear()
d = {t('k1'): t('v1'), t('k2'): t('v2')}
print(log); log.clear()
x = t(1) + t(2) * t(3) - t(4)
print(x, log); log.clear()
l = [0, 0]
l[t(0)] = t(9)
print(l, log); log.clear()
t(1) < t(2) < t(0) < t(5)
print(log); log.clear()
t(1) if t(0) else t(2)
print(log); log.clear()
[t(i) for i in range(3) if t(i + 10)]
print(log); log.clear()
l[t(0)] += t(5)
print(log, l); log.clear()
a, b = t('r1'), t('r2')
print(log); log.clear()
def g(a=t('default')):
    pass
print(log); log.clear()
g(); print(log)
(t('first'), t('second'))[t(1)]
print(log)

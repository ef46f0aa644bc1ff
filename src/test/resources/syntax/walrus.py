(a := 1)
(a := (b := 1))
(a := b if c else d)
(a := lambda: b)
f(a := 1)
[a := 1, b := 2]
{a := 1}
if a := 1: pass
while a := 1: pass
[b for a in c if (b := a)]
a[b := 1]
a[(b := 1):c]
(a := 1, b := 2)
((a := 1), 2)
lambda: (a := 1)
assert (a := 1)
@(a := 1)
def f(b=(c := 1)): pass

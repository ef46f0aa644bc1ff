a.b
a.b.c
a[b]
a[b][c]
a[b, c]
a[b,]
a[:]
a[::]
a[b:]
a[:c]
a[b:c]
a[b:c:d]
a[::d]
a[b::d]
a[:c:]
a[b:c, d]
a[:, ::e]
a[...]
a[..., b]
a[*b]
a[*b, c]
a[b, *c]
a[b := c]
a[(b, c)]
a[-1]
a[b if c else d]
a[lambda: b]
1 .real
1..real
'a'.b
(a).b
[].c
{}.d
a . b
a\
.b

[a for a in b]
[a for a in b if c]
[a for a in b if c if d]
[a for b in c for d in e if f]
[a for a, b in c]
[a for a, in c]
[a for (a, b), [c, *d] in e]
[a for a.b in c]
[a for a[b] in c]
{a for a in b}
{a: b for a, b in c}
{a: b for a in c for b in d if e}
(a for a in b)
(a for a in (b for b in c))
[(a, b) for a in b]
[[a for a in b] for b in c]
[a if b else c for d in e]
[a for a in b or c]
[a for a in b if c or d]
[a for a in b if (c if d else e)]
[a for a in (lambda: b)]
[a := b for c in d]
(a := b for c in d)
sum(a for a in b if c)
[x async for x in y]
{x async for x in y if z}
(x for a in b async for x in y)
[a for *a, b in c]
[lambda: a for a in b]

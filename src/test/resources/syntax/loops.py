while a: b
while a:
    b
    break
else:
    c
while a := b:
    continue
for a in b: c
for a in b:
    c
    continue
else:
    d
for a, b in c: pass
for a, in b: pass
for (a, b) in c: pass
for [a, *b] in c: pass
for a.b in c: pass
for a[b] in c: pass
for *a, b in c: pass
for a in b, c: pass
for a in *b, c: pass
for a in b if c else d: pass
for a, (b, c), d in e:
    for f in g: pass
    else: pass
for (a) in b: pass
for a().b in c: pass
for (a in b).c in d: pass

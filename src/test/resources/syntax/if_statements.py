if a: b
if a:
    b
if a: b; c
if a:
    b
else:
    c
if a: b
elif c: d
else: e
if a:
    b
elif c:
    d
elif e:
    f
if a:
    if b:
        c
    elif d:
        e
    else:
        f
else:
    if g:
        h
if a := b: c
if (a :=
        b): c
if not a: pass
if a:
    pass

    # comment
    b
  # dedented comment
    c

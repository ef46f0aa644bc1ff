with a: b
with a as b: c
with a, b: c
with a as b, c as d: e
with (a): b
with (a, b): c
with (a, b,): c
with (a as b): c
with (a as b, c): d
with (a as b,
      c as d,):
    e
with (a) as b: c
with (a, b) as c: d
with (a), (b): c
with (a), b as c: d
with a as (b, c): d
with a as [b, *c]: d
with a as b.c: d
with a as b[c]: d
with (a if b else c) as d: e
with (a, b)[c]: d
with (yield_): a
with (): a
with (a := b): c
with (a for a in b): c
with (*a, b): c
with a(): b; c
with (a).b as c: d
with (a
      ): b
with a if b else c: d
with lambda: a: b
with (open(a) as b, open(c) as d): pass

match a:
    case 1: pass
match a, b:
    case 1, 2: pass
match a,:
    case _: pass
match *a, b:
    case *c, d: pass
match (a):
    case (b): pass
match [a, b]:
    case []: pass
    case [c]: pass
    case [c, d]: pass
    case [c, *d, e]: pass
    case [*_]: pass
    case (): pass
    case (c,): pass
    case (c, d): pass
    case c,: pass
    case c, d,: pass
    case [c, [d, *e]]: pass
match -a:
    case -1: pass
    case 1.5 | -2.5: pass
    case 1 + 2j | -1 - 2j: pass
    case 3j: pass
    case 'a' 'b': pass
    case b'a': pass
    case None | True | False: pass
match a:
    case b.c: pass
    case b.c.d: pass
    case b: pass
match a:
    case {}: pass
    case {'a': 1}: pass
    case {'a': b, 1: c, -1: d, None: e, True: f, g.h: i}: pass
    case {**rest}: pass
    case {'a': 1, **rest,}: pass
    case {'a': {'b': [c, *_]},}: pass
match a:
    case A(): pass
    case A(b): pass
    case A(b, c,): pass
    case A(b=1): pass
    case A(b, c=1, d=2,): pass
    case a.B(c=d.e): pass
    case A(B(c), [d, D()]): pass
match a:
    case b as c: pass
    case 1 | 2 as c: pass
    case (1 as b) | (2 as b): pass
    case [b as c, (d | e.f) as g]: pass
    case A(b as c, d=(e as f)): pass
    case b if c: pass
    case b if c := d: pass
    case _ if a:
        b
        c
match a:
    case match: pass
match case:
    case case: pass
match match:
    case _: pass
match a := b:
    case _: pass
match not a:
    case _: pass
match {}:
    case _: pass
match lambda: a:
    case _: pass

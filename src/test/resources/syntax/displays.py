()
(a,)
(a, b)
(a, b,)
(a)
((a))
((a,),)
a,
a, b
a, b,
*a,
*a, b
(*a, b)
[]
[a]
[a,]
[a, *b, c]
{a}
{a, b,}
{*a, b}
{}
{a: b}
{a: b, c: d,}
{**a}
{a: b, **c, d: e}
{a: b if c else d}
{a if b else c: d}
{lambda: a: lambda: b}
[a := b, c]
(a := b)
{a := b}
{(a := b): c}
(yield_)
[
    a,
    b,
]
[[], [[]], ()]
{1, 'a', None, True, ...}
{**a | b}

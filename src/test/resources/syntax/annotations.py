a: int
a: int = 1
a.b: int
a[b]: int = 1
(a): int
(a): int = 1
(a.b): int
a: list[int] = []
a: b if c else d = e
a: int = b, c
a: 'str' = *b, c
a: lambda: b = c

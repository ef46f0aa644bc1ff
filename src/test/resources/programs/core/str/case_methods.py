for s in ['hello World', 'HELLO', 'hELLO wORLD 3d', "it's o'neil", '', 'ßtraße', 'ǅungla', 'éCOLE', 'ﬁsh', 'İ', 'Σς σ', '123abc', 'a-b_c']:
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
for s in ['abc', 'ABC', 'Abc', '123', 'abc1', '', ' ', 'Ab Cd', 'ab cd', 'é', 'Ⅷ', '²', '½', '١', '\t\n', '_a', '1a', 'class', 'a b', '一', 'A1', '😀', 'ab\n', '\x7f', 'ª']:
    print(repr(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.islower(), s.isupper(), s.istitle(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())

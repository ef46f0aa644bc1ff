a and b
a or b
a and b and c or d or e and f
not a and not b
(a and b) and c
a or (b or c)
a if b else c
a if b else c if d else e
(a if b else c) if d else e
a or b if c and d else not e
lambda: a if b else c

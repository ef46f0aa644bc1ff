a = 1 + \
    2
if a and \
   b:
    c
x = [
    1,  # one

    2,
    # nothing
    3
]
y = f(a,
  b)(
    c
)
assert a, \
    b
from a import (
    b,
    c,
)
x = 'a' \
    'b'
x = (

)
\
z = 1
if a:
    b\
.c
    \
    d

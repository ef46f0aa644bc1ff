if a:
  b
  if c:
        d
        e
  f
if a:
	b
	if c:
		d
	e
if a:
    b



    c
else:
 d
if a:
    b = (1,
2,
         3)
    c
def f():

    a

    b


x
if a:
    b  # comment
# comment at the left
    c
        # comment at the right
    d
if a:
    b
c
if a: b
if c: d

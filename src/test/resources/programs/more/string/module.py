import string
print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
print(string.capwords('hello  big world'), string.capwords('a-b c', '-'))
t = string.Template('$who owes $$${amount} to ${other}s'); print(t.substitute(who='A', amount=5, other='B'), t.safe_substitute(who='A'), t.template)
for f in [lambda: t.substitute(who='x'), lambda: string.Template('$').substitute(), lambda: string.Template('${bad').substitute(), lambda: string.Template('a $1').substitute(x=1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(string.Template('$a$b').substitute({'a': 1}, b=2), 'x'.translate(str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13])), list(string.Formatter().parse('a{b!r:>5}c{{')), string.Formatter().format('{0}-{x}', 1, x=2), 'Hi, there!'.translate(str.maketrans('', '', string.punctuation)))

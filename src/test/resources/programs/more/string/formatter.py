import string


def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(type(e).__name__, e)


f = string.Formatter()
for text in ['', 'plain', '{}', 'a{0}b', '{x!r:>10}', '{{}}', '{a.b[c].d}', '{0:{w}.{p}}', 'x{{y{z}', '{a[}]}', '{a:b{c}d}', '{!s}']:
    attempt(lambda: list(f.parse(text)))
for text in ['{', '}', '{a', 'a}b', '{a!', '{a!}', '{a!r', '{a!rx}', '{a:', '{a:{b}', '{a{b}}']:
    attempt(lambda: list(f.parse(text)))
attempt(lambda: f.format('{} {}', 1, 'b'))
attempt(lambda: f.format('{1} {0} {name}', 1, 2, name='n'))
attempt(lambda: f.format('{0[1]} {1[k]} {2.real}', [1, 2], {'k': 'v'}, 3j))
attempt(lambda: f.format('{:>{}}|{:{w}}', 'a', 5, 'b', w=3))
attempt(lambda: f.format('{x!r} {x!s} {x!a}', x='é'))
attempt(lambda: f.format('{0}{}', 1, 2))
attempt(lambda: f.format('{}{0}', 1, 2))
attempt(lambda: f.format('{}'))
attempt(lambda: f.format('{name}'))
attempt(lambda: f.format('{0!z}', 1))
attempt(lambda: f.vformat('{0} {x}', ('a',), {'x': 1}))
attempt(lambda: f.get_field('0.real', (5,), {}))


class Polite(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, '<%s?>' % key)
        return super().get_value(key, args, kwargs)

    def format_field(self, value, spec):
        if spec == 'shout':
            return str(value).upper() + '!'
        return super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(map(str, used)))


print(Polite().format('{who:shout} {missing} {0:03d}', 7, who='me', extra=1))


class Percent(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+'


class Braced(string.Template):
    braceidpattern = '[a-z]+-[a-z]+'


print(Percent('%a %% %{b} $c').substitute(a=1, b=2), Braced('$x ${two-words}').substitute({'x': 1, 'two-words': 2}))
t = string.Template('$name owes ${amount}$$ to $who ($name)')
print(t.get_identifiers(), t.is_valid(), string.Template('$ x').is_valid(), t.substitute(dict(name='A', amount=3), who='B'))
for text in ['$', 'ab\ncd $ e', '${', '${a', '$1', '$é', 'a$-b', '\n\n  $']:
    attempt(lambda: string.Template(text).substitute())
    attempt(lambda: string.Template(text).safe_substitute(a=1))
attempt(lambda: string.Template('$a').substitute())
attempt(lambda: string.Template('$a').substitute({}, {}))
print(string.capwords('  the  quick\tfox '), string.capwords('a,b', ','), string.capwords(''), string.printable == ''.join(chr(i) for i in range(128) if chr(i) in string.printable) or len(set(string.printable)))

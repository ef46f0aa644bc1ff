"""Tables, number formats and nested f-strings."""
import string
import textwrap
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ':', e)


rows = [('Apples', 3, 1.5, Decimal('4.50'), True), ('Kiwis', 12, 0.333333, Decimal('1234567.891'), False), ('Ünïcödé', -7, 1e10, Decimal('-0.5'), None)]
for name, count, price, total, flag in rows:
    print(f'|{name:<10}|{count:>+5d}|{price:^12.3f}|{total:>15,.2f}|{flag!s:_^7}|{count:05d}|{price:.2e}|{price:g}|{price:%}|')
widths = [max(len(str(row[i])) for row in rows) for i in range(5)]
for row in rows:
    print(' | '.join(f'{str(cell):{"<" if i == 0 else ">"}{w}}' for i, (cell, w) in enumerate(zip(row, widths))))
n = 1234567
print(f'{n:,} {n:_} {n:x} {n:#X} {n:#b} {n:_b} {n:o} {n:e} {n:.3g} {n:,.1f} {n:>20,} {n:=+20,} {n:<20}| {n:^20}| {n:*>+15,d} {-n:=20,} {n:n} {n:c}' if n < 0x110000 else f'{n:,} {n:_} {n:x} {n:#X} {n:#b} {n:_b} {n:o} {n:e} {n:.3g} {n:,.1f} {n:>20,} {n:=+20,} {n:<20}| {n:^20}| {n:*>+15,d} {-n:=20,} {n:n}')
for value in (0.0, -0.0, 1.0, 0.1, 123456789.0, 1e16, 1e-5, 1.5e300, float('inf'), float('-inf'), float('nan'), 2.5, 1 / 3, 100.0):
    print(value, f'{value:.0f} {value:.3f} {value:g} {value:.3g} {value:e} {value:10.2f}| {value:<10}| {value:+} {value:08.2f} {value:,.2f} {value:.1%} {value:#.0f} {value: .2f} {value:z.1f}')
for spec in ('', 'd', '5', '<5', '^5', '05', '+', ' ', 'x', 'e', '.2f', ',', '_', '%', 'c', 's', '.2', 'q', '5.2d', ',x', '=5', '>>5', '<<5', '10s', '#', '#x', 'z', '-'):
    attempt(lambda: f'{spec!r} {format(42, spec)!r}')
for spec in ('', '10', '<10', '>10', '^10', '=10', '.3', '10.3', 'd', '05', '+', ',', 's', 'é^10', '*<3', '^', '10c'):
    attempt(lambda: f'{spec!r} {format("hello", spec)!r}')
for spec in ('', '.2f', 'd', '10', '.3', 'n', 'e', ',', '+.1f', '010.1f', '<12', 's', 'x'):
    attempt(lambda: f'{spec!r} {format(Decimal("3.14159"), spec)!r}')
    attempt(lambda: f'{spec!r} {format(1.5 + 2j, spec)!r}')
attempt(lambda: format(Fraction(1, 3), '.2f'))
attempt(lambda: format(None, '5'))
attempt(lambda: format([1], '>10'))
attempt(lambda: format(True, 'd'))
attempt(lambda: f'{True:5}|{None!s:>6}|{True!s:>6}')
d = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(f'{d:%Y-%m-%d %H:%M:%S.%f} {d:%A, %d %B %Y} {d:%a %b %e %I:%M %p} {d:%j %U %w %y %%} {d.date()} {d:%H}h {d!s:>30} {date(2024, 1, 5):%d/%m/%y} {timedelta(days=1, seconds=3725)} {timedelta(-1)} {d - datetime(2024, 1, 1)}')
width, precision, fill = 12, 3, '*'
print(f'{3.14159:{width}.{precision}f}|{"x":{fill}^{width}}|{{literal}}|{{{width}}}|{"nested " + format(width * 2)}|{width=}|{width = }|{width + 1 = :>5}|{"a" "b"}|{(lambda v: v * 2)(4)}|{[i for i in range(3)]}|{ {"k": 1}["k"] }|{"q" if width > 5 else "p"}')
print(f'''{width
:>5}''')
print('%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%e|%.2f|%10.3f|%-10s|%.2s|%c|%c|%%|%r|%a|%5.1f%%' % (42, 42, 42, 42, 42, 255, 255, 255, 8, 12345.678, 3.14159, 2.5, 'left', 'cut', 'c', 65, 'r', 'é', 99.5))
print('%(a)s %(b)05.1f %(a)r' % {'a': 'x', 'b': 2.25}, '%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, 3.14159), '%s' % ((1, 2),), '%s %s' % (1, [2]), '%d' % 3.99, '%i' % True, '%u' % 5)
for template, args in (('%d', '1'), ('%c', 'ab'), ('%c', -1), ('%x', 1.5), ('%s', ()), ('%s %s', (1,)), ('%(a)d', {'b': 1}), ('%q', 1), ('%', 1), ('%5', 1), ('%.', 1), ('%s', (1, 2)), ('x', 1), ('%(a)s', (1,)), ('%*d', ('a', 1)), ('%f', 'a'), ('%d', None), ('%e', [])):
    attempt(lambda: template % args)
t = string.Template('$who owes $$${amount} to ${whom}')
print(t.substitute(who='Ann', amount=5, whom='Bob'), t.safe_substitute(who='X'))
attempt(lambda: t.substitute(who=1))
attempt(lambda: string.Template('$').substitute())
print(textwrap.fill('The quick brown fox jumps over the lazy dog and runs away from the very-long-hyphenated-words.', 24, initial_indent='* ', subsequent_indent='  '), textwrap.shorten('Hello big world out there', 15), textwrap.dedent('''
    a
      b
    c'''), textwrap.indent('x\n\ny', '> '), textwrap.wrap('aaaaaaaaaaaa bb', 5), sep='\n')
print(string.capwords('hello big  world'), string.ascii_letters[:3], string.punctuation, repr(string.whitespace), string.hexdigits)
print(str.format('{:>{w}} {:{f}^{w}} {0!r}' if False else '{:>{w}} {:{f}^{w}}', 'a', 'b', w=5, f='-'), '{0:{1}} {0!s:{1}}'.format(5, 4), '{:,}'.format(10 ** 12), '{:%Y}'.format(d), '{0[1][k]} {1.year}'.format([0, {'k': 'v'}], d))
print(','.join(f'{i}:{c}' for i, c in enumerate('abc')), 'a'.join(['']), '-'.join(map(str, range(5))), ' '.join(['%02x' % b for b in 'né'.encode()]))
print('\n'.join(line.rstrip() for line in ('{:<6}{:>4}'.format(*r) for r in [('ab', 1), ('c', 22)])))
print('tab\tstop'.expandtabs(8), 'ß'.upper(), 'a\u0301', len('a\u0301'), 'ǆ'.title(), '\N{BULLET}', '😀'.encode('utf-16-le').hex(' '), ascii('😀é'), '{:>4}|'.format('😀'))

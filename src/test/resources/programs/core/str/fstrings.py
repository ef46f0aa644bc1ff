x, y, name, items = 5, 2.5, 'Bob', [1, 2, 3]
print(f'{x} {y} {name}', f'{x + y} {x * 2!r}', f'{name!r} {name!s} {name!a}', f'{{x}} {{{x}}}', f'', f'plain')
print(f'{x=} {y = } {name=!s} {x + 1=} {name=} {items=:}', f'{x=:>5}', f'{ x = :.2f}', f'{y=!r:>8}|')
print(f'{y:.3f} {x:05d} {x:>5}| {name:*^9} {x:+} {1000000:,} {0.25:.0%} {255:#x} {name:.2}', f'{y:{x}.{1 + 1}}|', f'{name:{"^"}{9}}|', f'{x:{"0" + str(x)}d}')
print(f'{items[0]} {items[-1]} {items[1:]}', f"{ {'a': 1}['a'] }", f'{[i * i for i in items]}', f'{(lambda v: v + 1)(x)}', f'{x if x > 3 else y}', f'{len(name)}', f'{name.upper()}')
print(f'a{1}b{2}c' f'{3}' 'd{4}', f"it's {'quoted'}", f'''multi
{x}
line''', f'{x!r:^{x * 2}}|', f'\t{x}\n\\{y}', rf'\n{x}', fr'\d{{2}}', f'{x}' + '{x}')
print(f'{None} {True} {()} {{}} {1e10} {-0.0} {10 ** 30}', f'{"nested " + f"{x}"}')
def f(a): return f'<{a}>'
print(f'{f(f(1))} {f(f"{x}")}', f'{x:b} {x:o} {x:e} {x:c}', f'{"é":>4}|{"😀":^4}|', f'{x != y} {x == 5} {x >= 5} {x <= 5}', f'{x,}', f'{x, y}', f'{(z := 7)} {z}', f'{x!s:0>4}')
for g in [lambda: f'{1:s}', lambda: f'{name:d}', lambda: f'{None:5}', lambda: f'{items:>5}', lambda: f'{undefined}', lambda: f'{1 / 0}', lambda: f'{x:{y}}', lambda: f'{x:%%}', lambda: f'{x:.{name}}', lambda: f'{items[9]}']:
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
d = {'k': 'v'}
print(f"{d['k']} {d.get('z')!r} {d!r:>14}|", f'{"a" "b"}', f'{x:d}{x:d}', f'{x}{{}}{y}', f'''{
    x
    + 1}''')

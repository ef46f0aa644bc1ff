import textwrap
t = 'The quick brown fox jumped over the lazy dog. Supercalifragilisticexpialidocious words-with-hyphens here.'
print(textwrap.wrap(t, 20)); print(textwrap.fill(t, 30)); print(textwrap.shorten(t, 30), '|', textwrap.shorten('hello  world', 20), '|', textwrap.shorten('hello world', 8, placeholder='..'))
print(textwrap.dedent('''
    a
      b

    c
'''), textwrap.indent('a\n\nb\n', '> '), textwrap.indent('x\ny', '* ', lambda l: 'y' in l), textwrap.fill('item text that wraps', 12, initial_indent='- ', subsequent_indent='  '))
print(textwrap.wrap('', 10), textwrap.wrap('a b', 1), textwrap.wrap('tab\there and\nnewline', 10), textwrap.wrap('longwordhere', 5), textwrap.wrap('longwordhere ok', 5, break_long_words=False), textwrap.wrap('a-b-c-d', 3), textwrap.wrap('x  y   z', 80), textwrap.wrap(t, 25, max_lines=2), textwrap.TextWrapper(width=10).wrap('one two three'))
try: textwrap.wrap('x', 0)
except ValueError as e: print(e)

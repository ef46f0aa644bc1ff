import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

TEXT = ("Hello there, how are you this fine day?  I'm glad to hear it! Well-known state-of-the-art e-mail -- with dashes--everywhere. "
        "A url http://example.com/a-b-c/d?e=f&g and a_long_identifier_without_any_break_in_it (see below). Numbers 10-20, x-1, -b options.")
for width in (5, 8, 12, 20, 33, 60, 200):
    print(width, wrap(TEXT, width))
for options in [dict(break_long_words=False), dict(break_on_hyphens=False), dict(initial_indent='* ', subsequent_indent='  '), dict(drop_whitespace=False),
                dict(fix_sentence_endings=True), dict(max_lines=3), dict(max_lines=1, placeholder='...'), dict(max_lines=2, placeholder=' (more)'),
                dict(break_long_words=False, break_on_hyphens=False), dict(initial_indent=' ' * 10), dict(subsequent_indent='>' * 18)]:
    print(options, wrap(TEXT, 20, **options))
    print(fill('short  text\twith\n\nnewlines. And more!', 12, **options))
print(wrap('a\tb\tc', 20, tabsize=4), wrap('a\tb', 20, expand_tabs=False), wrap('a\tb', 20, expand_tabs=False, replace_whitespace=False), wrap('a\nb c', 4, replace_whitespace=False))
print(wrap('   leading and trailing   ', 10), wrap('   ', 5), wrap('', 5), wrap('   x', 3, drop_whitespace=False), wrap('\u00a0a\u00a0b c', 4))
for width in (0, -1):
    try:
        wrap('x', width)
    except ValueError as e:
        print(e)
for call in [lambda: wrap('some words', 3, max_lines=1), lambda: shorten('hello world', 4), lambda: wrap('ab cd', 6, initial_indent='12345', max_lines=1)]:
    try:
        print(call())
    except ValueError as e:
        print(e)
print(shorten('Hello  world!', 12), '|', shorten('Hello  world!', 11), '|', shorten('Hello world', 10, placeholder='...'), '|', shorten('aaa bbb ccc', 7, placeholder='~'))
for text in ['  a\n    b\n  c', '\ta\n\t b\n', '  a\n\tb', 'a\n  b', '   \n  a\n \n  b\n', '', '\n', '  one', '    a\n   \t\n    b', ' \ta\n \tb\n  c']:
    print(repr(dedent(text)))
print(repr(indent('a\n  b\n\n \nc', '--')), repr(indent('a\n\nb\n', '+', lambda line: True)), repr(indent('', '-')), repr(indent('x\r\ny', '#')))
w = TextWrapper(width=15, initial_indent='1. ', subsequent_indent='   ')
print(w.fill('the quick brown fox jumps'), w.width)
w.width = 10
print(w.wrap('the quick brown fox jumps'))

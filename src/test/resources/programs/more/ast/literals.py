# ast.literal_eval: what a text of literals stands for, and what is refused.
from ast import literal_eval

for text in ('1', '-1', '+1', '1_000', '0x1F', '0o17', '0b101', '1.5', '1e3', '-1.5e-3', '.5', '5.', '1j', '-2j', '1+2j', '1-2.5j', '-1 + 2j', '0', '00',
             "'a'", '"a"', "'''a\nb'''", '"""x"""', "'a' 'b'", "r'\\n'", "'\\n\\t\\\\\\x41\\u00e9\\U0001f600\\101\\N{EM DASH}'", "b'a\\xff'", "rb'\\x'", "u'x'", "'\\q'",
             '()', '(1,)', '(1, 2)', '(1)', '1, 2', '1,', '[]', '[1, 2,]', '[[1], [2, [3]]]', '{}', "{'a': 1, 'b': [2]}", '{1, 2}', '{1: 2,}', 'set()', 'None', 'True',
             'False', '...', '[None, True]', '{(1, 2): {3: {4}}}', '  1', '[1,\n 2] # comment', "{'x': -1.5, 'y': (1+2j)}", "'it''s'", "('a'\n 'b')", '((((1))))',
             "{'name': 'Ann', 'tags': ['a', 'b'], 'ok': True, 'none': None, 'n': {'k': (1, 2.5)}}", "'é'", '[]  ', "b'a' b'b'", "''", "[ ( ) , { } ]"):
    value = literal_eval(text)
    print(repr(text), type(value).__name__, repr(value))
for text in ('', 'x', '1 + 1', 'f()', '[1', '1]', '(1, 2', "'abc", '{1: 2, 3}', '{1, 2: 3}', 'a.b', '[x]', '1 2', '[1 2]', ',', '[,]', '{:}', '0123', '1 + x', '[1] + [2]', "'a' + 'b'",
             '1j + 2', 'lambda: 1', "'a' b'b'", '~1', 'not True', '-"a"', '1__0', '0x', '3abc', '--1', '-True', '1+2j+3j', '[i for i in x]', '{**{}}', '(*a,)', "{[]: 1}", "{[]}", '$', 'set(1)', "b'é'"):
    try:
        print(repr(text), literal_eval(text))
    except (ValueError, SyntaxError, TypeError) as error:
        print(repr(text), type(error).__name__)
for value in (5, None, [1]):
    try:
        literal_eval(value)
    except ValueError as error:
        print(str(error)[:60])
print(literal_eval('[' * 50 + ']' * 50), sum(literal_eval(repr(list(range(500))))))

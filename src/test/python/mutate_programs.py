"""Breaks programs at random places, and says what CPython's parser makes of each.

mutate_programs.py SEED COUNT FILE...    writes COUNT lines to standard output: the source, and "OK" or the class, message, line,
offset, end line and end offset of the syntax error, each in base64, with a tab between
"""

import ast
import base64
import io
import random
import sys
import textwrap
import tokenize
import warnings

INSERTED = """( ) [ ] { } , : = == := + * ** / - not in is if else for lambda print x 1 's' async await yield return def class with
as except try finally import from None True . ; $ ? ! @ -> ... f'{x}' b'x' match case _ 0777 1a 'abc del while elif raise
assert and or | % += *x **y x=1 f'{' f'{a=}' 0x 1_ global nonlocal""".split() + ["\n", "  ", "\t", "f'{a b}'", "print x"]
LONGEST = 12


def statements(body, lines):
    """The sources of the statements in a tree that are not too long, on their own."""
    for statement in body:
        if statement.end_lineno - statement.lineno < LONGEST:
            yield textwrap.dedent("\n".join(lines[statement.lineno - 1 : statement.end_lineno]) + "\n")
        for field in ("body", "orelse", "finalbody"):
            inner = getattr(statement, field, None)
            if isinstance(inner, list):
                yield from statements(inner, lines)


def token_places(source):
    starts = [0]
    for line in source.splitlines(True):
        starts.append(starts[-1] + len(line))
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [
        (starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1])
        for token in tokens
        if token.type != tokenize.ENDMARKER and token.end[0] <= len(starts)
    ]


def mutated(source, places, choice):
    start, end = choice.choice(places)
    other = choice.choice(places)
    return choice.choice(
        [
            source[:start] + source[end:],
            source[:start] + " " + choice.choice(INSERTED) + " " + source[start:],
            source[:start] + choice.choice(INSERTED) + source[end:],
            source[:start] + source[other[0] : other[1]] + source[end:],
            source[:end] + source[start:end] + " " + source[end:],
        ]
    )


def verdict(source):
    try:
        ast.parse(source)
        return "OK"
    except SyntaxError as e:
        fields = (type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
        return "\n".join(map(str, fields))


def encoded(text):
    return base64.b64encode(text.encode()).decode()


def main():
    warnings.simplefilter("ignore")
    choice = random.Random(int(sys.argv[1]))
    count = int(sys.argv[2])
    originals = []
    for path in sys.argv[3:]:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        originals += statements(ast.parse(text).body, text.split("\n"))
    while count > 0:
        original = choice.choice(originals)
        try:
            source = mutated(original, token_places(original), choice)
        except (tokenize.TokenError, SyntaxError, IndexError):
            continue
        print(encoded(source), encoded(verdict(source)), sep="\t")
        count -= 1


if __name__ == "__main__":
    main()

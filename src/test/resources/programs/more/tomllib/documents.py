"""Documents as people write them, every kind of value, and what is refused, with its place."""
import io
import tomllib
from decimal import Decimal

PYPROJECT = '''
# A project
[project]
name = "weather"
version = "1.2.0"
authors = [
  { name = "Ann", email = "ann@example.org" },  # first
  { name = "Bob" },
]
requires-python = ">=3.11"
dependencies = ["rich>=13", 'click', ]

[project.optional-dependencies]
test = ["pytest", "hypothesis"]

[tool.black]
line-length = 120
skip-string-normalization = true

[[tool.mypy.overrides]]
module = "a.*"
strict = false
[[tool.mypy.overrides]]
module = "b.*"
nested.deep.key = 1
[tool.mypy.overrides.extra]
x = 0.5
'''
data = tomllib.loads(PYPROJECT)
print(data)
print(data['project']['authors'][0]['email'], data['tool']['mypy']['overrides'][1])
print(tomllib.load(io.BytesIO(b'a = 1\r\nb = 2\r\n')))

VALUES = r'''
ints = [0, +1, -17, 1_000, 0xDEAD_beef, 0o755, 0b1101]
floats = [1.0, -0.01, 5e+22, 1e06, -2E-2, 6.626e-34, 9_224.445_1, inf, -inf, nan]
bools = [true, false]
escapes = "tab\t quote\" back\\ \u00e9 \U0001F600 nl\n"
literal = 'C:\path\no'
lines = """
Roses are red
Violets are ""blue"""
joined = """a \
    b \

    c"""
raw = \'\'\'
raw \n text\'\'\'
quotes = """"x""""
odt = 1979-05-27T07:32:00Z
odt2 = 1979-05-27 00:32:00.999999-07:30
ldt = 1979-05-27T07:32:00.5
day = 1979-05-27
clock = 07:32:00.1234567
"quoted key" = 1
'lit.key' = 2
site."google.com" = true
3.14159 = "pi"
inline = { a.b = 1, a.c = 2, d = { e = [] } }
mixed = [1, "two", [3.0, {four = 4}]]
empty = {}
'''.replace("\\'", "'")
for key, value in tomllib.loads(VALUES).items():
    print(key, '=', repr(value))
print(tomllib.loads('x = 1.10', parse_float=Decimal))
try:
    tomllib.loads('x = 1.10', parse_float=lambda text: [text])
except ValueError as e:
    print(type(e).__name__, e)

for bad in ['a = 1\na = 2', '[a]\n[a]', 'a = ', 'a', '= 1', 'a = 1 b = 2', 'a = "x', "a = 'x", 'a = "x\ny"', 'a = [1, 2', 'a = {b = 1',
            'a = {b = 1, b = 2}', 'a = {b = 1,}', 'a = 01', 'a = 1__0', 'a = "\\q"', 'a = "\\u12"', 'a = "\\ud800"', '[a', '[[a]', '[]',
            'a.b = 1\n[a]', '[a]\nb.c = 1\n[a.b]\n', 'a = {}\n[a.b]', 'a = []\n[[a]]', 'a = 1\n[a.b]', 'a = 2021-02-30', '!x', '\n\n  a == 1',
            'a = 1\n[[a]]', '[[a]]\n[a]', 'a = {x.y = 1, x = 2}', 'a = {b = {}, b.c = 1}', 'a = "\x01"', "a = '\x01'", '# \x01', 'a = """x',
            'a = """\\ x"""', 'a = tru', 'a = "é" x', 'a.b.c = 1\na.b = 2', '[a.b]\nc = 1\n[a]\nb.d = 2', 'a = 1979-05-27T25:00:00',
            'a = "\\', "'''x''' = 1", 'a = 0x', 'a = 1.', 'a = [1 2]', 'a = [,]']:
    try:
        print(tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e:
        print(repr(bad), '->', e)
try:
    tomllib.load(io.StringIO('a = 1'))
except TypeError as e:
    print(e)
print(issubclass(tomllib.TOMLDecodeError, ValueError), tomllib.TOMLDecodeError.__module__, tomllib.__all__)

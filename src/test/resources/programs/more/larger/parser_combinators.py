"""Parser combinators, with an expression grammar and a configuration grammar built from them."""
import re
from functools import reduce


class ParseFailure(Exception):
    def __init__(self, position, expected):
        self.position, self.expected = position, expected
        super().__init__(f"at {position}: expected {' or '.join(sorted(expected))}")


class Parser:
    def __init__(self, run, label="something"):
        self.run = run
        self.label = label

    def parse(self, text):
        value, position = (self << end()).run(text, 0)
        return value

    def __or__(self, other):
        def run(text, i):
            try:
                return self.run(text, i)
            except ParseFailure as first:
                if first.position > i:
                    raise
                try:
                    return other.run(text, i)
                except ParseFailure as second:
                    if second.position > i:
                        raise
                    raise ParseFailure(i, first.expected | second.expected) from None
        return Parser(run)

    def __and__(self, other):
        def run(text, i):
            a, i = self.run(text, i)
            b, i = other.run(text, i)
            return (a, b), i
        return Parser(run)

    def __rshift__(self, other):
        return (self & other)[lambda ab: ab[1]]

    def __lshift__(self, other):
        return (self & other)[lambda ab: ab[0]]

    def __getitem__(self, function):
        def run(text, i):
            value, i = self.run(text, i)
            return function(value), i
        return Parser(run, self.label)

    def many(self):
        def run(text, i):
            values = []
            while True:
                try:
                    value, j = self.run(text, i)
                except ParseFailure as failure:
                    if failure.position > i:
                        raise
                    return values, i
                values.append(value)
                i = j
        return Parser(run)

    def sep_by(self, separator):
        several = (self & (separator >> self).many())[lambda hv: [hv[0]] + hv[1]]
        return several | pure([])

    def optional(self, default=None):
        return self | pure(default)


def pure(value):
    return Parser(lambda text, i: (value, i))


def end():
    def run(text, i):
        if i < len(text):
            raise ParseFailure(i, {"end of input"})
        return None, i
    return Parser(run)


def regex(pattern, label):
    compiled = re.compile(pattern)

    def run(text, i):
        m = compiled.match(text, i)
        if not m:
            raise ParseFailure(i, {label})
        return m.group(), m.end()
    return Parser(run, label)


def token(pattern, label=None):
    return regex(pattern, label or pattern) << regex(r"\s*", "space")


def symbol(s):
    return token(re.escape(s), repr(s))


def lazy(f):
    return Parser(lambda text, i: f().run(text, i))


def chain_left(operand, operator):
    def build(parts):
        first, rest = parts
        return reduce(lambda acc, step: (step[0], acc, step[1]), rest, first)
    return (operand & (operator & operand).many())[build]


number = token(r"\d+(\.\d+)?", "number")[lambda s: float(s) if "." in s else int(s)]
name = token(r"[A-Za-z_]\w*", "name")
call = (name & (symbol("(") >> lazy(lambda: expr).sep_by(symbol(",")) << symbol(")")))[lambda na: ("call", *na)]
atom = number | Parser(lambda t, i: call.run(t, i) if re.match(r"\w+\s*\(", t[i:]) else name.run(t, i)) | (symbol("(") >> lazy(lambda: expr) << symbol(")"))
factor = (symbol("-") >> lazy(lambda: factor))[lambda v: ("neg", v)] | atom
term = chain_left(factor, symbol("*") | symbol("/"))
expr = chain_left(term, symbol("+") | symbol("-"))


def evaluate(tree, env):
    match tree:
        case int() | float():
            return tree
        case str():
            return env[tree]
        case ("neg", x):
            return -evaluate(x, env)
        case ("call", f, args):
            return env[f](*(evaluate(a, env) for a in args))
        case (op, a, b):
            x, y = evaluate(a, env), evaluate(b, env)
            return {"+": lambda: x + y, "-": lambda: x - y, "*": lambda: x * y, "/": lambda: x / y}[op]()


env = {"x": 5, "pi": 3.14159, "max": max, "square": lambda v: v * v, "zero": lambda: 0}
for source in ["1 + 2 * 3", "(1 + 2) * -3", "10 - 4 - 3", "square(x + 1) / 4", "max(1, x, square(2)) - zero()", "2 *", "(1", "1 2", "", "max(1,, 2)", "y + 1", "8 / (x - 5)", "1 + $"]:
    try:
        tree = expr.parse(source)
        print(f"{source:<30} {tree} = {evaluate(tree, env)}")
    except ParseFailure as e:
        print(f"{source:<30} {e}")
    except (KeyError, ZeroDivisionError) as e:
        print(f"{source:<30} {type(e).__name__}: {e}")
string = token(r'"[^"]*"', "string")[lambda s: s[1:-1]]
value = string | number | (symbol("[") >> lazy(lambda: value).sep_by(symbol(",")) << symbol("]"))
entry = (name << symbol("=")) & value
section = ((symbol("{") >> entry.many() << symbol("}")))[dict]
config = (name & section).many()[dict]
text = 'server { host = "localhost" port = 8080 tags = ["a", 2, []] } empty { } log { level = "info" }'
print(config.parse(text))
for bad in ['a { b = }', 'a { b 1 }', 'a { "x" = 1 }', 'a']:
    try:
        print(config.parse(bad))
    except ParseFailure as e:
        print(repr(bad), e)

"""A small calculator language: tokenizer, Pratt parser, tree-walking evaluator."""
from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Callable, Iterator, Union

TOKEN_SPEC = [
    ("NUMBER", r"\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"),
    ("NAME", r"[A-Za-z_]\w*"),
    ("OP", r"\*\*|<=|>=|==|!=|[-+*/%^()=,<>]"),
    ("SKIP", r"[ \t]+"),
    ("MISMATCH", r"."),
]
TOKEN_RE = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in TOKEN_SPEC))


class CalcError(Exception):
    """Base class of everything that can go wrong."""


class LexError(CalcError):
    def __init__(self, char, column):
        super().__init__(f"unexpected {char!r} at column {column}")
        self.column = column


class ParseError(CalcError):
    pass


class EvalError(CalcError):
    pass


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    column: int

    def __str__(self):
        return f"{self.kind}({self.text})"


def tokenize(source: str) -> Iterator[Token]:
    for match in TOKEN_RE.finditer(source):
        kind = match.lastgroup
        if kind == "SKIP":
            continue
        if kind == "MISMATCH":
            raise LexError(match.group(), match.start() + 1)
        yield Token(kind, match.group(), match.start() + 1)
    yield Token("END", "", len(source) + 1)


@dataclass
class Num:
    value: float


@dataclass
class Name:
    id: str


@dataclass
class Unary:
    op: str
    operand: "Node"


@dataclass
class Binary:
    op: str
    left: "Node"
    right: "Node"


@dataclass
class Assign:
    target: str
    value: "Node"


@dataclass
class Call:
    func: str
    args: list["Node"] = field(default_factory=list)


Node = Union[Num, Name, Unary, Binary, Assign, Call]

PRECEDENCE = {"==": 5, "!=": 5, "<": 6, ">": 6, "<=": 6, ">=": 6, "+": 10, "-": 10, "*": 20, "/": 20, "%": 20, "**": 40, "^": 40}
RIGHT_ASSOC = {"**", "^"}


class Parser:
    def __init__(self, source: str):
        self.tokens = list(tokenize(source))
        self.pos = 0

    @property
    def current(self) -> Token:
        return self.tokens[self.pos]

    def advance(self) -> Token:
        token = self.current
        self.pos += 1
        return token

    def expect(self, text: str) -> Token:
        if self.current.text != text:
            raise ParseError(f"expected {text!r}, found {self.current.text or 'end of input'!r} at column {self.current.column}")
        return self.advance()

    def parse(self) -> Node:
        node = self.statement()
        if self.current.kind != "END":
            raise ParseError(f"trailing input {self.current}")
        return node

    def statement(self) -> Node:
        if self.current.kind == "NAME" and self.tokens[self.pos + 1].text == "=":
            target = self.advance().text
            self.advance()
            return Assign(target, self.statement())
        return self.expression(0)

    def expression(self, minimum: int) -> Node:
        left = self.prefix()
        while (power := PRECEDENCE.get(self.current.text, -1)) >= minimum and self.current.kind == "OP":
            op = self.advance().text
            right = self.expression(power if op in RIGHT_ASSOC else power + 1)
            left = Binary(op, left, right)
        return left

    def prefix(self) -> Node:
        token = self.advance()
        match token:
            case Token(kind="NUMBER", text=text):
                return Num(float(text) if any(c in text for c in ".eE") else int(text))
            case Token("NAME", name):
                if self.current.text == "(":
                    return Call(name, self.arguments())
                return Name(name)
            case Token("OP", "-" | "+" as op):
                return Unary(op, self.expression(30))
            case Token("OP", "("):
                inner = self.expression(0)
                self.expect(")")
                return inner
            case Token("END"):
                raise ParseError("unexpected end of input")
        raise ParseError(f"unexpected {token}")

    def arguments(self) -> list[Node]:
        self.expect("(")
        args = []
        while self.current.text != ")":
            args.append(self.expression(0))
            if self.current.text != ",":
                break
            self.advance()
        self.expect(")")
        return args


class Interpreter:
    OPS: dict[str, Callable] = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "%": lambda a, b: a % b,
        "**": lambda a, b: a**b,
        "^": lambda a, b: a**b,
        "<": lambda a, b: int(a < b),
        ">": lambda a, b: int(a > b),
        "<=": lambda a, b: int(a <= b),
        ">=": lambda a, b: int(a >= b),
        "==": lambda a, b: int(a == b),
        "!=": lambda a, b: int(a != b),
    }

    def __init__(self):
        self.env = {"pi": math.pi, "e": math.e}
        self.functions = {"sqrt": math.sqrt, "max": max, "min": min, "abs": abs, "hyp": math.hypot, "round": round}

    def visit(self, node):
        method = getattr(self, f"visit_{type(node).__name__.lower()}", None)
        if method is None:
            raise EvalError(f"cannot evaluate {node!r}")
        return method(node)

    def visit_num(self, node):
        return node.value

    def visit_name(self, node):
        try:
            return self.env[node.id]
        except KeyError:
            raise EvalError(f"unknown variable {node.id}") from None

    def visit_unary(self, node):
        value = self.visit(node.operand)
        return -value if node.op == "-" else +value

    def visit_binary(self, node):
        left, right = self.visit(node.left), self.visit(node.right)
        try:
            return self.OPS[node.op](left, right)
        except ZeroDivisionError as exc:
            raise EvalError(f"{left} {node.op} {right}: {exc}") from exc

    def visit_assign(self, node):
        self.env[node.target] = value = self.visit(node.value)
        return value

    def visit_call(self, node):
        func = self.functions.get(node.func)
        if func is None:
            raise EvalError(f"unknown function {node.func}")
        return func(*map(self.visit, node.args))


def main():
    interpreter = Interpreter()
    for line in """\
1 + 2 * 3
(1 + 2) * 3
2 ** 3 ** 2
-2 ** 2
x = y = 7
x * y - 1
sqrt(16) + hyp(3, 4)
max(1, x, 3) / 2
10 % 4 == 2
1 / 0
1.5 % 0
foo + 1
bar(2)
2 +
(1 + 2
3 $ 4
1 2
sqrt(-1)
max()
round(2.567, 2)
1e3 + 2.5E-1
2 < 3 != 0""".splitlines():
        try:
            result = interpreter.visit(Parser(line).parse())
        except CalcError as error:
            cause = f" (caused by {type(error.__cause__).__name__})" if error.__cause__ else ""
            print(f"{line:<24} !! {type(error).__name__}: {error}{cause}")
        except (ValueError, TypeError) as error:
            print(f"{line:<24} ?? {type(error).__name__}: {error}")
        else:
            print(f"{line:<24} => {result!r}")
    print(Parser("a = -f(1, b) * 2").parse())
    print(*tokenize("a<=b"), sep=" ")
    print({k: v for k, v in interpreter.env.items() if k not in ("pi", "e")})


if __name__ == "__main__":
    main()

"""An interpreter for a tiny language: lexer, Pratt parser, environments, closures, errors with positions."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Callable, Iterator, NamedTuple, Optional, Union


class Kind(Enum):
    NUMBER = auto()
    STRING = auto()
    NAME = auto()
    OP = auto()
    KEYWORD = auto()
    END = auto()


class Token(NamedTuple):
    kind: Kind
    text: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.kind.name.lower()} {self.text!r} at {self.line}:{self.column}"


class LanguageError(Exception):
    """Base of everything that a program of the tiny language may do wrong."""

    def __init__(self, message: str, token: Optional[Token] = None):
        super().__init__(message)
        self.token = token

    def __str__(self):
        where = f" ({self.token.line}:{self.token.column})" if self.token else ""
        return super().__str__() + where


class LexError(LanguageError): ...
class ParseError(LanguageError): ...
class EvalError(LanguageError): ...


TOKEN = re.compile(r"""
    (?P<space>[ \t\r]+|\#[^\n]*)
  | (?P<newline>\n)
  | (?P<number>\d+(?:\.\d+)?)
  | (?P<string>"(?:[^"\\\n]|\\.)*")
  | (?P<name>[A-Za-z_]\w*)
  | (?P<op>==|!=|<=|>=|->|[-+*/%<>=(){},;!\[\]])
""", re.VERBOSE)
KEYWORDS = frozenset("let fn if else while return true false nil and or print".split())


def lex(source: str) -> Iterator[Token]:
    position, line, start = 0, 1, 0
    while position < len(source):
        match = TOKEN.match(source, position)
        if match is None:
            raise LexError(f"unexpected {source[position]!r}", Token(Kind.END, "", line, position - start + 1))
        text, column = match.group(), position - start + 1
        match match.lastgroup:
            case "space":
                pass
            case "newline":
                line += 1
                start = match.end()
            case "number":
                yield Token(Kind.NUMBER, text, line, column)
            case "string":
                yield Token(Kind.STRING, text, line, column)
            case "name":
                yield Token(Kind.KEYWORD if text in KEYWORDS else Kind.NAME, text, line, column)
            case _:
                yield Token(Kind.OP, text, line, column)
        position = match.end()
    yield Token(Kind.END, "", line, position - start + 1)


@dataclass(frozen=True)
class Literal:
    value: Any


@dataclass(frozen=True)
class Variable:
    token: Token


@dataclass(frozen=True)
class Unary:
    operator: Token
    operand: Node


@dataclass(frozen=True)
class Binary:
    operator: Token
    left: Node
    right: Node


@dataclass(frozen=True)
class Assign:
    name: Token
    value: Node
    declares: bool = False


@dataclass(frozen=True)
class Call:
    callee: Node
    token: Token
    arguments: tuple[Node, ...] = ()


@dataclass(frozen=True)
class Function:
    name: str
    parameters: tuple[str, ...]
    body: Block


@dataclass(frozen=True)
class Block:
    statements: tuple[Node, ...]


@dataclass(frozen=True)
class If:
    condition: Node
    then: Node
    otherwise: Node | None = None


@dataclass(frozen=True)
class While:
    condition: Node
    body: Node


@dataclass(frozen=True)
class Return:
    value: Node


@dataclass(frozen=True)
class Array:
    items: tuple[Node, ...]


@dataclass(frozen=True)
class Index:
    target: Node
    token: Token
    index: Node


Node = Union[Literal, Variable, Unary, Binary, Assign, Call, Function, Block, If, While, Return, Array, Index]
POWER = {"or": 1, "and": 2, "==": 3, "!=": 3, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}


class Parser:
    def __init__(self, source: str):
        self.tokens = list(lex(source))
        self.at = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def accept(self, *texts: str) -> Token | None:
        if self.token.kind in (Kind.OP, Kind.KEYWORD) and self.token.text in texts:
            self.at += 1
            return self.tokens[self.at - 1]
        return None

    def expect(self, text: str) -> Token:
        if found := self.accept(text):
            return found
        raise ParseError(f"expected {text!r}, found {self.token.text or 'the end'!r}", self.token)

    def name(self) -> Token:
        if self.token.kind is not Kind.NAME:
            raise ParseError(f"expected a name, found {self.token}", self.token)
        self.at += 1
        return self.tokens[self.at - 1]

    def program(self) -> Block:
        statements = []
        while self.token.kind is not Kind.END:
            statements.append(self.statement())
        return Block(tuple(statements))

    def block(self) -> Block:
        self.expect("{")
        statements = []
        while not self.accept("}"):
            statements.append(self.statement())
        return Block(tuple(statements))

    def statement(self) -> Node:
        if self.accept("let"):
            name = self.name()
            self.expect("=")
            node = Assign(name, self.expression(), declares=True)
        elif self.accept("if"):
            condition, then = self.expression(), self.block()
            otherwise = None
            if self.accept("else"):
                otherwise = self.statement() if self.token.text == "if" else self.block()
            return If(condition, then, otherwise)
        elif self.accept("while"):
            return While(self.expression(), self.block())
        elif self.accept("return"):
            node = Return(Literal(None) if self.token.text == ";" else self.expression())
        else:
            node = self.expression()
            if isinstance(node, Function) and node.name:
                return node
            if self.token.text == "=" and isinstance(node, Variable):
                self.accept("=")
                node = Assign(node.token, self.expression())
        self.expect(";")
        return node

    def expression(self, least: int = 0) -> Node:
        left = self.unary()
        while (power := POWER.get(self.token.text, 0)) > least and self.token.kind is not Kind.STRING:
            operator = self.token
            self.at += 1
            left = Binary(operator, left, self.expression(power))
        return left

    def unary(self) -> Node:
        if operator := self.accept("-", "!"):
            return Unary(operator, self.unary())
        node = self.primary()
        while token := self.accept("(", "["):
            if token.text == "(":
                node = Call(node, token, tuple(self.listed(")")))
            else:
                node = Index(node, token, self.expression())
                self.expect("]")
        return node

    def listed(self, closing: str) -> list[Node]:
        items: list[Node] = []
        while not self.accept(closing):
            if items:
                self.expect(",")
            items.append(self.expression())
        return items

    def primary(self) -> Node:
        token = self.token
        self.at += 1
        match token:
            case Token(Kind.NUMBER, text):
                return Literal(float(text) if "." in text else int(text))
            case Token(Kind.STRING, text):
                return Literal(re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text[1:-1]))
            case Token(Kind.KEYWORD, "true" | "false" | "nil" as word):
                return Literal({"true": True, "false": False, "nil": None}[word])
            case Token(Kind.KEYWORD, "fn"):
                name = self.name().text if self.token.kind is Kind.NAME else ""
                self.expect("(")
                parameters = []
                while not self.accept(")"):
                    if parameters:
                        self.expect(",")
                    parameters.append(self.name().text)
                return Function(name, tuple(parameters), self.block())
            case Token(kind=Kind.NAME):
                return Variable(token)
            case Token(text="("):
                node = self.expression()
                self.expect(")")
                return node
            case Token(text="["):
                return Array(tuple(self.listed("]")))
        raise ParseError(f"unexpected {token.text or 'end of program'!r}", token)


class Returned(Exception):
    def __init__(self, value):
        self.value = value


@dataclass
class Scope:
    outer: Scope | None = None
    values: dict[str, Any] = field(default_factory=dict)

    def find(self, token: Token) -> Scope:
        scope: Scope | None = self
        while scope is not None:
            if token.text in scope.values:
                return scope
            scope = scope.outer
        raise EvalError(f"undefined {token.text!r}", token)


@dataclass(eq=False)
class Closure:
    function: Function
    scope: Scope
    calls: int = field(default=0, init=False, repr=False)

    def __repr__(self):
        return f"<fn {self.function.name or 'anonymous'}/{len(self.function.parameters)}>"


def show(value: Any) -> str:
    match value:
        case None:
            return "nil"
        case bool():
            return str(value).lower()
        case float() if value.is_integer():
            return f"{value:.1f}"
        case [*items]:
            return "[" + ", ".join(map(show, items)) + "]"
        case _:
            return str(value)


class Interpreter:
    OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
        "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
        "%": lambda a, b: a % b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b,
        ">=": lambda a, b: a >= b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b,
    }

    def __init__(self):
        self.output: list[str] = []
        self.steps = 0
        self.globals = Scope(values={"len": len, "push": lambda a, x: a.append(x), "str": show, "sqrt": lambda x: x ** 0.5})

    def run(self, source: str) -> str:
        self.output.clear()
        try:
            self.evaluate(Parser(source).program(), self.globals)
        except LanguageError as error:
            self.output.append(f"{type(error).__name__}: {error}")
        except RecursionError as error:
            self.output.append(f"too deep: {type(error).__name__}")
        return "\n".join(self.output)

    def evaluate(self, node: Node, scope: Scope) -> Any:
        self.steps += 1
        return getattr(self, "visit_" + type(node).__name__.lower())(node, scope)

    def visit_literal(self, node, scope):
        return node.value

    def visit_variable(self, node, scope):
        if node.token.text == "print":
            return self.output.append
        return scope.find(node.token).values[node.token.text]

    def visit_unary(self, node, scope):
        value = self.evaluate(node.operand, scope)
        try:
            return -value if node.operator.text == "-" else not value
        except TypeError as error:
            raise EvalError(str(error), node.operator) from error

    def visit_binary(self, node, scope):
        left = self.evaluate(node.left, scope)
        if node.operator.text == "and":
            return left and self.evaluate(node.right, scope)
        if node.operator.text == "or":
            return left or self.evaluate(node.right, scope)
        right = self.evaluate(node.right, scope)
        try:
            return self.OPERATORS[node.operator.text](left, right)
        except (TypeError, ZeroDivisionError) as error:
            raise EvalError(str(error), node.operator) from error

    def visit_assign(self, node, scope):
        value = self.evaluate(node.value, scope)
        home = scope if node.declares else scope.find(node.name)
        home.values[node.name.text] = value

    def visit_array(self, node, scope):
        return [self.evaluate(item, scope) for item in node.items]

    def visit_index(self, node, scope):
        try:
            return self.evaluate(node.target, scope)[self.evaluate(node.index, scope)]
        except (IndexError, TypeError) as error:
            raise EvalError(str(error), node.token) from None

    def visit_block(self, node, scope):
        for statement in node.statements:
            self.evaluate(statement, scope)

    def visit_if(self, node, scope):
        if self.evaluate(node.condition, scope):
            self.evaluate(node.then, Scope(scope))
        elif node.otherwise is not None:
            self.evaluate(node.otherwise, Scope(scope))

    def visit_while(self, node, scope):
        while self.evaluate(node.condition, scope):
            self.evaluate(node.body, Scope(scope))

    def visit_return(self, node, scope):
        raise Returned(self.evaluate(node.value, scope))

    def visit_function(self, node, scope):
        closure = Closure(node, scope)
        if node.name:
            scope.values[node.name] = closure
        return closure

    def visit_call(self, node, scope):
        callee = self.evaluate(node.callee, scope)
        arguments = [self.evaluate(argument, scope) for argument in node.arguments]
        if not isinstance(callee, Closure):
            if not callable(callee):
                raise EvalError(f"{show(callee)} is not a function", node.token)
            try:
                return callee(*arguments)
            except TypeError as error:
                raise EvalError(str(error), node.token) from error
        if len(arguments) != len(callee.function.parameters):
            raise EvalError(f"{callee!r} got {len(arguments)} argument{'s' * (len(arguments) != 1)}", node.token)
        callee.calls += 1
        try:
            self.evaluate(callee.function.body, Scope(callee.scope, dict(zip(callee.function.parameters, arguments))))
        except Returned as returned:
            return returned.value


PROGRAMS = {
    "fibonacci": """
        fn fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
        let i = 0;
        while i < 13 { show(fib(i)); i = i + 1; }
    """,
    "closures": """
        fn counter() { let n = 0; return fn() { n = n + 1; return n; }; }
        let a = counter(); let b = counter();
        a(); a(); show(a()); show(b()); show(counter);
        show(fn(x) { return x; });
    """,
    "arrays": """
        fn map(f, xs) { let out = []; let i = 0; while i < len(xs) { push(out, f(xs[i])); i = i + 1; } return out; }
        show(map(fn(x) { return x * x; }, [1, 2, 3, 4.5]));
        show([true, nil, "tab\\tquote\\"", [1, [2]]]);
        show([1, 2][5]);
    """,
    "precedence": """show(1 + 2 * 3 - 4 / 2); show(-2 * -3 == 6 and !false); show(nil or "default"); show(7 % 4 < 3);""",
    "bad operand": """let x = 1;\nshow(x + "one");""",
    "bad arity": """fn two(a, b) { return a; }\n\ntwo(1);""",
    "bad callee": """let n = 5;  n(3);""",
    "undefined": """if true { let inner = 1; }\nshow(inner);""",
    "division": """show(1 / 0);""",
    "lexical": """let a = 1;\nlet b = a @ 2;""",
    "syntax": """while true { let = 5; }""",
    "unfinished": """fn f(a, b) { return a + """,
    "native": """len(5);""",
    "negated": """show(-"text");""",
    "depth": """fn down(n) { return down(n + 1); } down(0);""",
}
interpreter = Interpreter()
interpreter.globals.values["show"] = lambda value: interpreter.output.append(show(value))
for title, source in PROGRAMS.items():
    print(f"--- {title}")
    print(interpreter.run(source))
interpreter.steps = 0
interpreter.run(PROGRAMS["fibonacci"])
print("steps:", interpreter.steps, "calls of fib:", interpreter.globals.values["fib"].calls)
tree = Parser("let a = f(1)[2] + -b;").program()
print(tree)
print(hash(tree) == hash(Parser("let a = f(1)[2] + -b;").program()), tree == Parser("let a = f(1)[2] + -c;").program())
try:
    interpreter.evaluate(Parser("1 + nil;").program(), interpreter.globals)
except EvalError as error:
    print(repr(error), "|", error, "|", repr(error.__cause__))
interpreter.evaluate(Parser("show(1);\nshow(missing);").program(), interpreter.globals)

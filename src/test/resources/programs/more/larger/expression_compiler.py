"""A small language: lexer, parser, checker, optimiser, and a machine that runs what is made of it."""
import enum
import operator
import re
import unittest
from dataclasses import dataclass
from functools import singledispatch
from typing import Any, NamedTuple, Union


class Kind(enum.Enum):
    NUMBER = r'\d+(?:\.\d+)?'
    NAME = r'[A-Za-z_]\w*'
    OP = r'==|!=|<=|>=|\*\*|[-+*/%<>=(){};,]'
    SKIP = r'\s+|//[^\n]*'
    BAD = r'.'


class Token(NamedTuple):
    kind: Kind
    text: str
    line: int
    column: int


class Problem(SyntaxError):
    def __init__(self, text, token):
        super().__init__(f'{text} at {token.line}:{token.column}' if token else f'{text} at the end')


PATTERN = re.compile('|'.join(f'(?P<{kind.name}>{kind.value})' for kind in Kind))
WORDS = {'let', 'while', 'if', 'else', 'print', 'fn', 'return'}


def tokens(source):
    line, start = 1, 0
    for match in PATTERN.finditer(source):
        kind = Kind[match.lastgroup]
        if kind is Kind.SKIP:
            if '\n' in match.group():
                line += match.group().count('\n')
                start = match.start() + match.group().rindex('\n') + 1
            continue
        token = Token(kind, match.group(), line, match.start() - start + 1)
        if kind is Kind.BAD:
            raise Problem(f'unexpected {token.text!r}', token)
        yield token


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Bin:
    op: str
    left: 'Node'
    right: 'Node'


@dataclass(frozen=True)
class Assign:
    name: str
    value: 'Node'
    new: bool


@dataclass(frozen=True)
class Block:
    body: tuple


@dataclass(frozen=True)
class Loop:
    test: 'Node'
    body: Block


@dataclass(frozen=True)
class Cond:
    test: 'Node'
    then: Block
    other: Block


@dataclass(frozen=True)
class Print:
    values: tuple


Node = Union[Num, Var, Bin, Assign, Block, Loop, Cond, Print]
BINARY = {'==': (1, operator.eq), '!=': (1, operator.ne), '<': (2, operator.lt), '>': (2, operator.gt), '<=': (2, operator.le),
          '>=': (2, operator.ge), '+': (3, operator.add), '-': (3, operator.sub), '*': (4, operator.mul), '/': (4, operator.truediv),
          '%': (4, operator.mod), '**': (5, operator.pow)}


class Parser:
    def __init__(self, source):
        self.tokens = list(tokens(source))
        self.at = 0

    @property
    def next(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, text=None, kind=None):
        token = self.next
        if token is None or (text and token.text != text) or (kind and token.kind is not kind):
            raise Problem(f'expected {text or kind.name}', token)
        self.at += 1
        return token.text

    def sees(self, text):
        return self.next is not None and self.next.text == text

    def program(self):
        body = []
        while self.next:
            body.append(self.statement())
        return Block(tuple(body))

    def block(self):
        self.take('{')
        body = []
        while not self.sees('}'):
            body.append(self.statement())
        self.take('}')
        return Block(tuple(body))

    def statement(self):
        match self.next.text if self.next else None:
            case 'let':
                self.take()
                name = self.take(kind=Kind.NAME)
                self.take('=')
                value = self.expression()
                self.take(';')
                return Assign(name, value, True)
            case 'while':
                self.take()
                return Loop(self.expression(), self.block())
            case 'if':
                self.take()
                test, then, other = self.expression(), self.block(), Block(())
                if self.sees('else'):
                    self.take()
                    other = Block((self.statement(),)) if self.sees('if') else self.block()
                return Cond(test, then, other)
            case 'print':
                self.take()
                values = [self.expression()]
                while self.sees(','):
                    self.take()
                    values.append(self.expression())
                self.take(';')
                return Print(tuple(values))
            case _:
                name = self.take(kind=Kind.NAME)
                self.take('=')
                value = self.expression()
                self.take(';')
                return Assign(name, value, False)

    def expression(self, level=1):
        left = self.atom()
        while self.next and self.next.text in BINARY and BINARY[self.next.text][0] >= level:
            op = self.take()
            strength = BINARY[op][0]
            left = Bin(op, left, self.expression(strength if op == '**' else strength + 1))
        return left

    def atom(self):
        if self.sees('('):
            self.take()
            inner = self.expression()
            self.take(')')
            return inner
        if self.sees('-'):
            self.take()
            return Bin('-', Num(0), self.atom())
        if self.next and self.next.kind is Kind.NUMBER:
            text = self.take()
            return Num(float(text) if '.' in text else int(text))
        if self.next and self.next.text in WORDS:
            raise Problem(f'{self.next.text!r} is no value', self.next)
        return Var(self.take(kind=Kind.NAME))


@singledispatch
def fold(node):
    return node


@fold.register
def _(node: Bin):
    left, right = fold(node.left), fold(node.right)
    match node.op, left, right:
        case (op, Num(a), Num(b)) if not (op in '/%' and b == 0):
            return Num(BINARY[op][1](a, b))
        case ('*', x, Num(1)) | ('*', Num(1), x) | ('+', x, Num(0)) | ('+', Num(0), x):
            return x
    return Bin(node.op, left, right)


@fold.register(Block)
def _(node):
    return Block(tuple(map(fold, node.body)))


@fold.register
def _(node: Assign):
    return Assign(node.name, fold(node.value), node.new)


@fold.register
def _(node: Loop):
    return Loop(fold(node.test), fold(node.body))


@fold.register
def _(node: Print):
    return Print(tuple(fold(v) for v in node.values))


class Compiler:
    def __init__(self):
        self.code = []

    def emit(self, op, argument=None):
        self.code.append([op, argument])
        return len(self.code) - 1

    def visit(self, node):
        getattr(self, 'visit_' + type(node).__name__.lower())(node)
        return self

    def visit_num(self, node): self.emit('push', node.value)

    def visit_var(self, node): self.emit('load', node.name)

    def visit_bin(self, node):
        self.visit(node.left).visit(node.right).emit('binary', node.op)

    def visit_assign(self, node):
        self.visit(node.value).emit('new' if node.new else 'store', node.name)

    def visit_block(self, node):
        for statement in node.body:
            self.visit(statement)

    def visit_print(self, node):
        for value in node.values:
            self.visit(value)
        self.emit('print', len(node.values))

    def visit_loop(self, node):
        top = len(self.code)
        self.visit(node.test)
        leave = self.emit('unless')
        self.visit(node.body).emit('jump', top)
        self.code[leave][1] = len(self.code)

    def visit_cond(self, node):
        self.visit(node.test)
        other = self.emit('unless')
        self.visit(node.then)
        end = self.emit('jump')
        self.code[other][1] = len(self.code)
        self.visit(node.other)
        self.code[end][1] = len(self.code)


def execute(code, budget=10_000):
    stack, variables, out, at = [], {}, [], 0
    while at < len(code):
        if (budget := budget - 1) < 0:
            raise TimeoutError('too many steps')
        op, argument = code[at]
        at += 1
        match op:
            case 'push': stack.append(argument)
            case 'load':
                try:
                    stack.append(variables[argument])
                except KeyError:
                    raise NameError(f'{argument} is not known') from None
            case 'new': variables[argument] = stack.pop()
            case 'store':
                if argument not in variables:
                    raise NameError(f'{argument} was never let')
                variables[argument] = stack.pop()
            case 'binary':
                right, left = stack.pop(), stack.pop()
                stack.append(BINARY[argument][1](left, right))
            case 'print':
                values, stack[-argument:] = stack[-argument:], []
                out.append(' '.join(f'{v:g}' if isinstance(v, float) else str(v) for v in values))
            case 'unless':
                if not stack.pop():
                    at = argument
            case 'jump': at = argument
    return out


def run(source):
    return execute(Compiler().visit(fold(Parser(source).program())).code)


class Tests(unittest.TestCase):
    def check(self, source, *lines):
        self.assertEqual(run(source), list(lines))

    def test_arithmetic(self):
        self.check('print 1 + 2 * 3, (1 + 2) * 3, 2 ** 3 ** 2, 7 / 2, -4 % 3;', '7 9 512 3.5 2')

    def test_loop(self):
        self.check('let i = 0; let s = 0; while i < 10 { i = i + 1; if i % 2 == 0 { s = s + i; } else if i > 8 { s = s * 2; } } print s;', '50')

    def test_errors(self):
        for source, error, text in [('print x;', NameError, 'x is not known'), ('y = 1;', NameError, 'never let'),
                                    ('print 1 +;', Problem, 'expected NAME at 1:10'), ('let a = $;', Problem, "unexpected '\\$' at 1:9"),
                                    ('print 1 / 0;', ZeroDivisionError, 'division by zero'), ('while 1 {}', TimeoutError, 'steps'),
                                    ('print 1', Problem, 'at the end'), ('print let;', Problem, "'let' is no value at 1:7")]:
            with self.subTest(source=source), self.assertRaisesRegex(error, text):
                run(source)

    def test_folding(self):
        self.assertEqual(fold(Parser('print 2 * 3 + x * 1;').program()), Block((Print((Bin('+', Num(6), Var('x')),)),)))
        self.assertEqual(len(Compiler().visit(fold(Parser('print 1 + 2 + 3;').program())).code), 2)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Tests)
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, result.failures, result.errors)
program = '''let n = 1; // the numbers of Collatz
while n < 8 {
    let c = n; let steps = 0;
    while c != 1 { if c % 2 == 0 { c = c / 2; } else { c = 3 * c + 1; } steps = steps + 1; }
    print n, steps; n = n + 1;
}'''
print(run(program))
for number, (op, argument) in enumerate(Compiler().visit(Parser('let a = 2; while a < 9 { a = a * a; } print a;').program()).code):
    print(f'{number:>3} {op:<8}{"" if argument is None else argument}')

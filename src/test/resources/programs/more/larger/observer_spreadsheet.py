"""A spreadsheet with formulas, dependency tracking, cycle detection and change notification."""
import re
from collections import defaultdict


class FormulaError(Exception):
    pass


class CircularReference(FormulaError):
    pass


CELL = re.compile(r"([A-Z])(\d+)")
TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|([A-Z]\d+:[A-Z]\d+)|([A-Z]\d+)|([A-Z]+)(?=\()|(.))")


def expand(area):
    (c1, r1), (c2, r2) = (CELL.fullmatch(p).groups() for p in area.split(":"))
    return [f"{chr(c)}{r}" for c in range(ord(c1), ord(c2) + 1) for r in range(int(r1), int(r2) + 1)]


class Formula:
    FUNCTIONS = {
        "SUM": sum,
        "MAX": max,
        "MIN": min,
        "AVG": lambda values: sum(values) / len(values),
        "COUNT": len,
        "IF": lambda values: values[1] if values[0] else values[2],
    }

    def __init__(self, text):
        self.text = text
        self.tokens = [m.groups() for m in TOKEN.finditer(text) if m.group().strip()]
        self.position = 0
        self.references = sorted({ref for t in self.tokens for ref in ([t[2]] if t[2] else expand(t[1]) if t[1] else [])})

    def evaluate(self, lookup):
        self.position, self.lookup = 0, lookup
        value = self.comparison()
        if self.position < len(self.tokens):
            raise FormulaError(f"unexpected {self.symbol()!r}")
        return value

    def symbol(self):
        return self.tokens[self.position][4] if self.position < len(self.tokens) else None

    def binary(self, operand, table):
        value = operand()
        while (op := self.symbol()) in table and op is not None:
            self.position += 1
            value = table[op](value, operand())
        return value

    def comparison(self):
        return self.binary(self.sum, {"<": lambda a, b: a < b, ">": lambda a, b: a > b, "=": lambda a, b: a == b})

    def sum(self):
        return self.binary(self.product, {"+": lambda a, b: a + b, "-": lambda a, b: a - b})

    def product(self):
        return self.binary(self.atom, {"*": lambda a, b: a * b, "/": lambda a, b: a / b})

    def expect(self, symbol):
        if self.symbol() != symbol:
            raise FormulaError(f"expected {symbol!r}, found {self.symbol()!r}")
        self.position += 1

    def atom(self):
        if self.position >= len(self.tokens):
            raise FormulaError("formula ends too early")
        number, area, cell, function, other = self.tokens[self.position]
        self.position += 1
        if number:
            return float(number) if "." in number else int(number)
        if cell:
            return self.lookup(cell)
        if function:
            if function not in self.FUNCTIONS:
                raise FormulaError(f"unknown function {function}")
            return self.FUNCTIONS[function](self.arguments())
        if other == "-":
            return -self.atom()
        if other == "(":
            value = self.comparison()
            self.expect(")")
            return value
        raise FormulaError(f"unexpected {other or area!r}")

    def arguments(self):
        self.expect("(")
        values = []
        while True:
            area = self.tokens[self.position][1] if self.position < len(self.tokens) else None
            if area:
                self.position += 1
                values.extend(self.lookup(c) for c in expand(area))
            else:
                values.append(self.comparison())
            if self.symbol() != ",":
                break
            self.position += 1
        self.expect(")")
        return values


class Sheet:
    def __init__(self):
        self.cells, self.values = {}, {}
        self.users = defaultdict(set)
        self.listeners = []

    def __setitem__(self, name, content):
        for ref in getattr(self.cells.get(name), "references", ()):
            self.users[ref].discard(name)
        cell = Formula(content[1:]) if isinstance(content, str) and content.startswith("=") else content
        if isinstance(cell, Formula):
            self.check_cycle(name, cell)
            for ref in cell.references:
                self.users[ref].add(name)
        self.cells[name] = cell
        self.refresh(name)

    def check_cycle(self, name, formula):
        stack = [(ref, [name, ref]) for ref in formula.references]
        while stack:
            current, path = stack.pop()
            if current == name:
                raise CircularReference(" -> ".join(path))
            stack += [(r, path + [r]) for r in getattr(self.cells.get(current), "references", ())]

    def refresh(self, name):
        before, after = self.values.get(name), self.compute(name)
        if before == after and type(before) is type(after):
            return
        self.values[name] = after
        for listener in self.listeners:
            listener(name, before, after)
        for user in sorted(self.users[name]):
            self.refresh(user)

    def compute(self, name):
        cell = self.cells.get(name)
        if not isinstance(cell, Formula):
            return cell
        try:
            return cell.evaluate(self.number)
        except ZeroDivisionError:
            return "#DIV/0"
        except FormulaError as e:
            return f"#{e}"
        except TypeError:
            return "#VALUE"

    def number(self, name):
        value = self.values.get(name, 0)
        if isinstance(value, str) and value.startswith("#"):
            raise FormulaError(value.lstrip("#"))
        return value

    __getitem__ = lambda self, name: self.values.get(name)


s = Sheet()
changes = []
s.listeners.append(lambda n, a, b: changes.append((n, a, b)))
for name, content in {"A1": 10, "A2": 20, "A3": "=A1+A2*2", "B1": "=SUM(A1:A3)", "B2": "=AVG(A1:A3)/(A1-10)", "B3": "=IF(A1>5, MAX(A1,A2), -1)", "C1": "=B1*B3 - COUNT(A1:B3)", "C2": "text", "C3": "=C2*A1+1.5", "D1": "=NOPE(1)", "D2": "=(1+2", "D3": "=1+", "D4": "=-A1--A2"}.items():
    s[name] = content
    print(f"{name} {content!s:<24} {s[name]!r}")
changes.clear()
s["A1"] = 11
print(changes)
for name, content in [("A1", "=C1"), ("A2", "=A2"), ("A1", "=Z9")]:
    try:
        s[name] = content
    except CircularReference as e:
        print("circular:", e)
print({k: s[k] for k in ("A1", "A3", "B1", "B2", "B3", "C1", "C3")})
s["C2"] = 3
print(s["C3"], {k: sorted(v) for k, v in sorted(s.users.items()) if v})

"""A JSON reader and writer written by hand, compared with the library's."""
import json


class ParseError(ValueError):
    def __init__(self, message, text, pos):
        line = text.count("\n", 0, pos) + 1
        column = pos - (text.rfind("\n", 0, pos) + 1) + 1
        super().__init__(f"{message} at line {line} column {column}")
        self.pos = pos


class Reader:
    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

    def __init__(self, text):
        self.text = text
        self.pos = 0

    def error(self, message):
        raise ParseError(message, self.text, self.pos)

    def peek(self):
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def skip(self):
        while self.peek() and self.peek() in " \t\r\n":
            self.pos += 1

    def expect(self, token):
        if not self.text.startswith(token, self.pos):
            self.error(f"expected {token!r}")
        self.pos += len(token)

    def value(self):
        self.skip()
        c = self.peek()
        if c == "{":
            result = self.object()
        elif c == "[":
            result = self.array()
        elif c == '"':
            result = self.string()
        elif c.isdigit() or c == "-":
            result = self.number()
        else:
            for word, constant in (("true", True), ("false", False), ("null", None)):
                if self.text.startswith(word, self.pos):
                    self.pos += len(word)
                    result = constant
                    break
            else:
                self.error("unexpected end" if not c else f"unexpected {c!r}")
        self.skip()
        return result

    def sequence(self, opening, closing, item):
        self.expect(opening)
        self.skip()
        if self.peek() == closing:
            self.pos += 1
            return
        while True:
            yield item()
            if self.peek() == closing:
                self.pos += 1
                return
            self.expect(",")

    def array(self):
        return list(self.sequence("[", "]", self.value))

    def pair(self):
        self.skip()
        key = self.string()
        self.skip()
        self.expect(":")
        return key, self.value()

    def object(self):
        return dict(self.sequence("{", "}", self.pair))

    def string(self):
        self.expect('"')
        out = []
        while (c := self.peek()) != '"':
            if not c:
                self.error("unterminated string")
            self.pos += 1
            if c == "\\":
                e = self.peek()
                self.pos += 1
                if e == "u":
                    out.append(chr(int(self.text[self.pos:self.pos + 4], 16)))
                    self.pos += 4
                elif e in self.ESCAPES:
                    out.append(self.ESCAPES[e])
                else:
                    self.error(f"bad escape {e!r}")
            else:
                out.append(c)
        self.pos += 1
        return "".join(out)

    def number(self):
        start = self.pos
        while self.peek() and self.peek() in "+-0123456789.eE":
            self.pos += 1
        token = self.text[start:self.pos]
        try:
            return int(token) if token.lstrip("-").isdigit() else float(token)
        except ValueError:
            self.pos = start
            self.error(f"bad number {token!r}")


def loads(text):
    reader = Reader(text)
    value = reader.value()
    if reader.pos != len(text):
        reader.error("trailing text")
    return value


def dumps(value, indent=None, level=0):
    pad = "" if indent is None else "\n" + " " * indent * (level + 1)
    end = "" if indent is None else "\n" + " " * indent * level
    match value:
        case None: return "null"
        case True: return "true"
        case False: return "false"
        case int() | float(): return repr(value)
        case str(): return '"' + "".join({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}.get(c, c) for c in value) + '"'
        case [] | (): return "[]"
        case list() | tuple(): return "[" + pad + ("," + (pad or " ")).join(dumps(v, indent, level + 1) for v in value) + end + "]"
        case dict() if not value: return "{}"
        case dict(): return "{" + pad + ("," + (pad or " ")).join(f"{dumps(k)}: {dumps(v, indent, level + 1)}" for k, v in value.items()) + end + "}"
        case _: raise TypeError(f"cannot write {type(value).__name__}")


samples = ['{"a": [1, 2.5, -3e2, {"b": null}], "c": "x\\ny\\u0041", "d": {}}', "[]", " [true , false] ", '"plain"', "-12", '[[[["deep"]]]]', '{"k": ""}']
for s in samples:
    ours = loads(s)
    print(ours, ours == json.loads(s), loads(dumps(ours)) == ours, dumps(ours) == json.dumps(ours), dumps(ours, 2) == json.dumps(ours, indent=2))
print(dumps(loads(samples[0]), indent=3))
for bad in ["", "[1,]", '{"a" 1}', '{"a": 1', "[1\n 2]", '"abc', "1 2", "--5", "nul", '"\\q"', "{1: 2}", "[1, 2,\n\n  x]"]:
    try:
        print(loads(bad))
    except ParseError as e:
        print(f"{bad!r:<18} {e}")
try:
    dumps({"x": {1}})
except TypeError as e:
    print(e)

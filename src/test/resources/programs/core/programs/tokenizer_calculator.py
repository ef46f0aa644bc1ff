def tokenize(s):
    out, i = [], 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == '.'): j += 1
            out.append(float(s[i:j]) if '.' in s[i:j] else int(s[i:j])); i = j
        elif s[i:i + 2] == '**': out.append('**'); i += 2
        elif c in '+-*/()%': out.append(c); i += 1
        else: raise SyntaxError(f'unexpected {c!r} at {i}')
    return out
class Parser:
    def __init__(self, toks): self.toks, self.pos = toks, 0
    def peek(self): return self.toks[self.pos] if self.pos < len(self.toks) else None
    def take(self): t = self.peek(); self.pos += 1; return t
    def expr(self):
        v = self.term()
        while self.peek() in ('+', '-'): v = v + self.term() if self.take() == '+' else v - self.term()
        return v
    def term(self):
        v = self.unary()
        while self.peek() in ('*', '/', '%'):
            op, r = self.take(), self.unary()
            v = v * r if op == '*' else v / r if op == '/' else v % r
        return v
    def unary(self): return -self.unary() if self.peek() == '-' and self.take() else self.power()
    def power(self):
        v = self.atom()
        return v ** self.unary() if self.peek() == '**' and self.take() else v
    def atom(self):
        t = self.take()
        if t == '(':
            v = self.expr()
            if self.take() != ')': raise SyntaxError('expected )')
            return v
        if not isinstance(t, (int, float)): raise SyntaxError(f'unexpected token {t!r}')
        return t
def calc(s):
    p = Parser(tokenize(s)); v = p.expr()
    if p.peek() is not None: raise SyntaxError(f'trailing {p.peek()!r}')
    return v
for s in ['1 + 2 * 3', '(1 + 2) * 3', '-2 ** 2', '2 ** 3 ** 2', '10 / 4', '7 % 4 * 2', '1.5 * -2', '((1))', '1 +', '(1', '1 2', '5 / 0', 'a', '', '2 ** 100']:
    try: print(s, '=', calc(s))
    except (SyntaxError, ZeroDivisionError) as e: print(repr(s), type(e).__name__, e)

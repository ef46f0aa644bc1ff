class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Circle:
    def __init__(self, c, r): self.center, self.r = c, r
class Color: RED = 'r'; GREEN = 'g'
def f(o):
    match o:
        case Point(0, 0): return 'origin'
        case Point(x=0, y=y): return f'on y {y}'
        case Point(x, 0): return f'on x {x}'
        case Point(x, y) if x == y: return 'diagonal'
        case Point(): return 'point'
        case Circle(center=Point(cx, _), r=r): return f'circle {cx} {r}'
        case {'type': 'cmd', 'args': [a, *more]}: return f'cmd {a} {more}'
        case {'type': str(t), **rest}: return f'{t} {rest}'
        case {}: return 'mapping'
        case Color.RED: return 'red'
        case Color.GREEN | 'green': return 'green'
        case [Point(x=px), Point() as p2]: return f'{px} {p2.y}'
        case bool(): return 'bool'
        case dict() | set(): return 'never dict'
        case str(s) | bytes(s): return f'text {s!r}'
        case _: return 'unknown'
for v in [Point(0, 0), Point(0, 5), Point(5, 0), Point(3, 3), Point(1, 2), Circle(Point(1, 1), 9), {'type': 'cmd', 'args': [1, 2, 3]}, {'type': 'x', 'v': 1}, {'type': 5}, {}, 'r', 'g', 'green', [Point(1, 2), Point(3, 4)], True, {1}, b'q', 'zz', 3.5]: print(f(v))
try:
    match Circle(1, 2):
        case Circle(1, 2): pass
except TypeError as e: print(e)
try:
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as e: print(e)
def calc(e):
    match e:
        case int() | float(): return e
        case ('+', l, r): return calc(l) + calc(r)
        case ('*', l, r): return calc(l) * calc(r)
        case ('neg', v): return -calc(v)
        case (op, *_): raise ValueError(f'bad op {op!r}')
print(calc(('+', 1, ('*', 2, ('neg', 3)))))
try: calc(('^', 1))
except ValueError as e: print(e)
from dataclasses import dataclass
@dataclass
class Login: user: str; ok: bool = True
for ev in [Login('a'), Login('b', False)]:
    match ev:
        case Login(u, True): print('in', u)
        case Login(user=u): print('failed', u)

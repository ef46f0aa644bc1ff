"""Annotations as text: PEP 563."""
from __future__ import annotations


class Node:
    value: int
    next: Node | None = None
    children: list[Node] = []
    table: dict[str, tuple[int, ...]]
    _Node__x: "quoted"
    __private: Undefined.attribute

    def link(self, other: Node, *rest: Node, flag: bool = True, **more: Dict[str, Any]) -> Node:
        self.next: Missing = other
        return self


print(Node.__annotations__)
print(Node.link.__annotations__)
x: undefined_name = 3
y: 1 + 2 * 3
print(__annotations__)


def f(a: (1, 2), b: [1, 2], c: {'a': 1, **d}, d: {1, 2}, e: lambda x, /, y=1, *z, w, v=2, **k: x + y, g: x if y else z,
      h: not a and b or c, i: a < b <= c is not d not in e, j: -x ** -y, k: (x ** y) ** z, l: x[1:2, ::3, ...], m: x[:],
      n: f(1, *a, k=2, **b), o: f(i for i in a if b if c), p: [i for i, j in a for k in b], q: {k: v for k, v in a},
      r: {i for i in a}, s: 'it\'s', t: b'bytes', u: 1.5, v: 2j, w: x == 3, A: (), B: (1,), C: (a + b) * c,
      D: a + (b - c), E: a @ b // c % d, F: ~a | b ^ c & d << 2, G: None, H: x.y.z, I: 1 .real, J: (lambda: 0)(),
      K: (a or b) and c, L: not (a == b), M: 1e400, N: u'uni', O: "two" "parts") -> (a, b): pass


for name, text in f.__annotations__.items():
    print(name, '->', text, type(text).__name__)


def star(*args: *Ts): pass


print(star.__annotations__)


def outer():
    local: NotThere = 1
    def inner(z: local) -> local: return z
    return inner


print(outer().__annotations__, outer.__annotations__, outer()(5))

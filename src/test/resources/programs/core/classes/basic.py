class Point:
    """A point."""
    origin = (0, 0)
    count = 0
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1
    def move(self, dx=0, dy=0):
        self.x += dx
        self.y += dy
        return self
    def __str__(self): return f'({self.x}, {self.y})'
    def __repr__(self): return f'Point({self.x}, {self.y})'
    def __eq__(self, o):
        if not isinstance(o, Point): return NotImplemented
        return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
p, q = Point(1, 2), Point(5)
print(p, q, [p, q], repr(p), p.x, q.y, Point.count, Point.origin, p.origin)
print(p.move(1).move(dy=2), p.move(dx=-1, dy=-2), p == Point(1, 2), p != Point(1, 2), p == 5, p != 5, p is p, p == q)
print({p: 'a'}[Point(1, 2)], len({Point(0), Point(0), Point(1)}), Point(1, 2) in [p], [q, p].index(Point(1, 2)))
p.origin = 'own'; print(p.origin, q.origin, Point.origin); Point.origin = 'changed'; print(q.origin, p.origin)
p.z = 9; print(p.z, hasattr(q, 'z'), p.__dict__, Point.__doc__, Point.__name__)
m = p.move; m(10); print(p, Point.move(p, 1), Point.__init__.__name__)
for f in [lambda: Point(), lambda: Point(1, 2, 3), lambda: p.nope, lambda: p.move(1, 2, 3), lambda: p.move(zz=1), lambda: Point.move(), lambda: p(), lambda: p < q, lambda: p + q, lambda: p[0], lambda: len(p), lambda: list(p), lambda: -p, lambda: 1 in p, lambda: int(p)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

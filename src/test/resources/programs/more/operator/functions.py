import operator as op
print(op.add(1, 2), op.sub(5, 3), op.mul('a', 3), op.truediv(1, 4), op.floordiv(-7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(3), op.not_([]), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.invert(5), op.lshift(1, 4), op.lt(1, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(2, 2), op.is_(None, None), op.contains([1, 2], 2), op.concat([1], [2]), op.getitem('abc', 1), op.index(5), op.truth([0]), op.abs(-2), op.countOf([1, 1, 2], 1), op.indexOf('abc', 'c'), op.length_hint([1, 2]))
print(op.itemgetter(1)([5, 6]), op.itemgetter(0, 2)('abc'), op.itemgetter('k')({'k': 1}), op.itemgetter(slice(1, 3))('abcd'), op.attrgetter('real')(5), op.attrgetter('real', 'imag')(5), op.methodcaller('upper')('ab'), op.methodcaller('replace', 'a', 'b')('aa'), op.methodcaller('split', sep=',')('a,b'))
rows = [('b', 2), ('a', 2), ('c', 1)]; print(sorted(rows, key=op.itemgetter(1)), sorted(rows, key=op.itemgetter(1, 0)), max(rows, key=op.itemgetter(1)), list(map(op.itemgetter(0), rows)))
l = [1, 2]; op.setitem(l, 0, 'x'); op.delitem(l, 1); print(l, op.iadd(l, [3]), l, op.imul(2, 3))
class C:
    class D: v = 5
print(op.attrgetter('D.v')(C))
for f in [lambda: op.add(1, 'a'), lambda: op.itemgetter(5)([1]), lambda: op.attrgetter('zz')(1), lambda: op.itemgetter(), lambda: op.indexOf([1], 2), lambda: op.methodcaller('nope')('a'), lambda: op.add(1), lambda: op.index(1.5)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from functools import reduce
print(reduce(op.mul, range(1, 6)), {s: f(7, 2) for s, f in {'+': op.add, '//': op.floordiv, '%': op.mod}.items()}, list(map(op.mul, [1, 2], [3, 4])))

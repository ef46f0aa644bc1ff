"""Methods that fill slots of a type word their errors differently from methods that have only a name."""


def show(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as e:
        print(type(e).__name__, e)


for method in (int.__add__, int.__index__, str.upper, frozenset.union, list.append, object.__init__, object.__eq__):
    show(method)
show(int.__add__, 'a', 2)
show(str.upper, 3)
show(frozenset.isdisjoint, ...)
show(frozenset.union, start=0)
for method in ((1).__add__, [].__mul__, [].__setitem__, [].__len__, [].__contains__, [].__getitem__, {}.__contains__):
    show(method)
for method in ([].__len__, [].__iter__, (1).__bool__, 'a'.__hash__, 'a'.upper, [].reverse, 'a'.__str__):
    show(method, 1)
    show(method, a=1)
    show(method, 1, 2, a=1)
show((1).to_bytes, 1, 'little', True)
show(str.join, '', [], sep=1)
show(sum, encoding=1)

"""The operators as functions."""

from _operator import (
    abs, add, and_, concat, contains, delitem, eq, floordiv, ge, getitem, gt, iadd, iand, iconcat, ifloordiv, ilshift, imatmul,
    imod, imul, inv, invert, ior, ipow, irshift, is_, is_not, isub, itruediv, ixor, le, lshift, lt, matmul, mod, mul, ne, neg,
    not_, or_, pos, pow, rshift, setitem, sub, truediv, truth, xor)


def index(a, /):
    if isinstance(a, int):
        return a
    method = getattr(type(a), '__index__', None)
    if method is None:
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer")
    return method(a)


def countOf(a, b, /):
    count = 0
    for x in a:
        if x is b or x == b:
            count += 1
    return count


def indexOf(a, b, /):
    for i, x in enumerate(a):
        if x is b or x == b:
            return i
    raise ValueError('sequence.index(x): x not in sequence')


def length_hint(obj, default=0, /):
    if not isinstance(default, int):
        raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
    if hasattr(obj, '__len__'):
        return len(obj)
    hint = getattr(type(obj), '__length_hint__', None)
    return default if hint is None else hint(obj)


def call(obj, /, *args, **kwargs): return obj(*args, **kwargs)


class itemgetter:
    __slots__ = ('_items', '_one')

    def __init__(self, /, *items):
        if not items:
            raise TypeError('itemgetter expected 1 argument, got 0')
        self._items = items
        self._one = len(items) == 1

    def __call__(self, obj, /):
        items = self._items
        if self._one:
            return obj[items[0]]
        return tuple([obj[item] for item in items])

    def __repr__(self):
        return f"operator.itemgetter({', '.join(map(repr, self._items))})"


class attrgetter:
    __slots__ = ('_names', '_paths')

    def __init__(self, /, *attrs):
        if not attrs:
            raise TypeError('attrgetter expected 1 argument, got 0')
        for attr in attrs:
            if not isinstance(attr, str):
                raise TypeError('attribute name must be a string')
        self._names = attrs
        self._paths = [attr.split('.') for attr in attrs]

    def __call__(self, obj, /):
        values = []
        for path in self._paths:
            value = obj
            for name in path:
                value = getattr(value, name)
            values.append(value)
        return values[0] if len(values) == 1 else tuple(values)

    def __repr__(self):
        return f"operator.attrgetter({', '.join(map(repr, self._names))})"


class methodcaller:
    __slots__ = ('_name', '_args', '_kwargs')

    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError('method name must be a string')
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        parts = [repr(self._name), *map(repr, self._args)]
        parts.extend(f'{k}={v!r}' for k, v in self._kwargs.items())
        return f"operator.methodcaller({', '.join(parts)})"


__lt__, __le__, __eq__, __ne__, __ge__, __gt__ = lt, le, eq, ne, ge, gt
__add__, __sub__, __mul__, __truediv__, __floordiv__, __mod__, __pow__ = add, sub, mul, truediv, floordiv, mod, pow
__and__, __or__, __xor__, __invert__, __neg__, __pos__, __abs__ = and_, or_, xor, invert, neg, pos, abs
__not__, __contains__, __getitem__, __setitem__, __delitem__ = not_, contains, getitem, setitem, delitem
__index__, __lshift__, __rshift__, __matmul__, __concat__, __call__ = index, lshift, rshift, matmul, concat, call

for v in [1, 1.5, 'a', None, True, [], (), {}, set(), range(1), print, int, len, lambda: 0, ValueError('x'), ValueError, type, ..., NotImplemented, slice(1), {}.keys(), iter([]), object]:
    print(type(v).__name__, type(v), end='; ')
print()
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance('a', (list, (tuple, str))), isinstance(None, type(None)), isinstance(1, object), isinstance(int, type), isinstance([], list), isinstance(1.0, int), isinstance(1, int | str), isinstance('a', int | None))
print(issubclass(bool, int), issubclass(int, object), issubclass(int, (str, float)), issubclass(KeyError, LookupError), issubclass(int, int), type(1) == int, type(True) is int, type(type(1)) is type, type('') in (str, int))
class A: pass
class B(A): pass
b = B()
print(isinstance(b, A), type(b) is B, type(b) == A, issubclass(B, A), issubclass(A, B), B.__name__, type(b).__name__, b.__class__ is B, isinstance(b, (int, A)), B.__bases__ == (A,))
for f in [lambda: isinstance(1, 'int'), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1), lambda: type(), lambda: type(1, 2), lambda: isinstance(1, (int, 'a')), lambda: isinstance('x', (int, 'a')), lambda: callable()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(callable(print), callable(A), callable(b), callable('a'), callable(A.__init__), int, str, list, A.__name__, type(A), repr(type(None)), repr(ValueError), ..., NotImplemented, None, slice(1, None, 2), int('5'), float(1), str(2), bool([]), list('ab'), tuple('ab'), set('a'), dict())
print({int: 'i', str: 's'}[type('x')], [t.__name__ for t in (int, float, str, list)], int is int, type(3) is type(4))

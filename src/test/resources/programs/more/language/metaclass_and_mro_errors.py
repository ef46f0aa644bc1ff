def attempt(title, function):
    try:
        print(title, "->", function())
    except Exception as error:
        print(title, "->", type(error).__name__ + ":", error)


class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class X: pass
class Y(X): pass


def conflict():
    class C(A, B): pass


def resolved():
    class C(A, B, metaclass=M3): pass
    return type(C).__name__


def order():
    class C(X, Y): pass


def crossed():
    class P(X, dict): pass
    class Q(dict, X): pass
    class R(P, Q): pass


def twice():
    class C(X, X): pass


def layout():
    class C(int, str): pass


def final_bool():
    class C(bool): pass


def of_none():
    class C(type(None)): pass


def of_function():
    class C(type(lambda: 0)): pass


def of_instance():
    class C(5): pass


def of_string():
    class C("x"): pass


def of_two_strings():
    class C("x", object): pass


def unknown_keyword():
    class C(X, colour=1): pass


def init_subclass():
    class P:
        def __init_subclass__(cls, /, tag, **rest):
            super().__init_subclass__(**rest)
            cls.tag = tag
    class Q(P, tag="t"): pass
    print(Q.tag, end=" ")
    class R(P): pass


def prepared():
    class Upper(dict):
        def __setitem__(self, key, value):
            super().__setitem__(key if key.startswith("__") else key.upper(), value)
    class Meta(type):
        @classmethod
        def __prepare__(cls, name, bases, **keywords):
            print(name, [b.__name__ for b in bases], keywords, end=" ")
            return Upper()
        def __new__(cls, name, bases, body, **keywords):
            return super().__new__(cls, name, bases, dict(body))
        def __init__(cls, name, bases, body, **keywords):
            super().__init__(name, bases, body)
    class C(X, metaclass=Meta, flag=2):
        value = 1
        def method(self): pass
    return sorted(k for k in C.__dict__ if not k.startswith("__"))


def bad_prepare():
    class Meta(type):
        @classmethod
        def __prepare__(cls, name, bases):
            return 5
    class C(metaclass=Meta): pass


def function_metaclass():
    class C(X, metaclass=lambda name, bases, body, **k: (name, bases, sorted(body), k), z=1):
        a = 1
    return C


def set_name():
    class Named:
        def __set_name__(self, owner, name):
            print(owner.__name__, name, end=" ")
    class C:
        one = two = Named()
    C.three = Named()
    class Bad:
        def __set_name__(self, owner, name):
            1 / 0
    class D:
        field = Bad()


def class_getitem():
    class C:
        def __class_getitem__(cls, item):
            return f"{cls.__name__}[{item}]"
    class D(C): pass
    print(C[1], D[1, 2], end=" ")
    return C()[1]


def entries():
    class E:
        def __mro_entries__(self, bases):
            return (X, Y) if bases is None else (Y,)
    class C(E()): pass
    return [c.__name__ for c in C.__mro__], C.__orig_bases__ != C.__bases__


def three():
    print(type("T", (X,), {"a": 1}).a, end=" ")
    return type("T", X, {})


def bases_change():
    class P: pass
    class Q(X): pass
    print(Q.__bases__[0].__name__, Q.__base__.__name__, Q.mro()[-1].__name__, end=" ")
    return type(1, (), {})


for f in (conflict, resolved, order, crossed, twice, layout, final_bool, of_none, of_function, of_instance, of_string,
          of_two_strings, unknown_keyword, init_subclass, prepared, bad_prepare, function_metaclass, set_name, class_getitem,
          entries, three, bases_change):
    attempt(f.__name__, f)
attempt("subscript", lambda: X[1])
attempt("empty name", lambda: type("", (), {}).__name__)
attempt("null", lambda: type("a" + chr(0), (), {}))
attempt("two arguments", lambda: type("T", ()))
attempt("body", lambda: type("T", (), []))
attempt("isinstance", lambda: isinstance(1, X()))
attempt("issubclass", lambda: issubclass(1, X))
attempt("issubclass tuple", lambda: issubclass(Y, (int, (str, X))))

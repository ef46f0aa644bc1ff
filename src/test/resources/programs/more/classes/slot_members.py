"""A slot is seen in its class as a member descriptor."""
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class S:
    __slots__ = ("a", "b")
    def __init__(s): s.a = 1
t(lambda: S.a); t(lambda: S().b); t(lambda: S.a.__get__(S())); t(lambda: S.a.__name__); t(lambda: S.__slots__)
def f():
    s = S(); s.c = 1
t(f)
def f():
    class Bad:
        __slots__ = ("a",)
        a = 1
t(f)
def f():
    class Bad:
        __slots__ = ("1a",)
t(f)
class S2(S): __slots__ = ("d",)
def f():
    s = S2(); s.d = 3; s.a = 5; return s.a, s.d, hasattr(s, "__dict__")
t(f)
s = S()
t(lambda: S.a.__set__(s, 8)); t(lambda: s.a); t(lambda: S.a.__delete__(s)); t(lambda: s.a); t(lambda: S.a.__get__(5)); t(lambda: S.a.__get__(None, S))
t(lambda: S.a.__objclass__); t(lambda: type(S.a).__name__); t(lambda: S.__dict__["b"]); t(lambda: sorted(k for k in vars(S2) if not k.startswith("_"))); t(lambda: S2.a.__objclass__)

"""Classes derived from, or registered as, Sequence and Mapping match like lists and dicts."""
import collections
import collections.abc
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class MySeq(collections.abc.Sequence):
    def __init__(s, *a): s.a = a
    def __len__(s): return len(s.a)
    def __getitem__(s, i): return s.a[i]
class MyMap(collections.abc.Mapping):
    def __init__(s, **k): s.k = k
    def __len__(s): return len(s.k)
    def __getitem__(s, i): return s.k[i]
    def __iter__(s): return iter(s.k)
def mm(v):
    match v:
        case [a, *r]: return "seq", a, r
        case {"x": x, **r}: return "map", x, r
        case _: return "none"
t(lambda: mm(MySeq(1, 2))); t(lambda: mm(MyMap(x=1, y=2))); t(lambda: mm("abc")); t(lambda: mm(range(3)))

@collections.abc.Sequence.register
class Registered:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return "xy"[i]
class Unregistered(Registered.__bases__[0]):
    def __len__(self): return 1
    def __getitem__(self, i): return 1
t(lambda: mm(Registered())); t(lambda: mm(Unregistered())); t(lambda: mm(collections.UserList([1, 2, 3]))); t(lambda: mm(collections.UserDict(x=3, z=1))); t(lambda: mm(collections.ChainMap({"x": 1}, {"y": 2}))); t(lambda: mm(MyMap(y=1))); t(lambda: mm(collections.OrderedDict(x=0)))

class A: pass
class A(): pass
class A(B): pass
class A(B, C,): pass
class A(B, metaclass=C): pass
class A(*b, **c): pass
class A(b.c, d(e), f=g): pass
class A:
    'doc'
    a = 1
    b: int
    def c(self): pass
    class D(A):
        pass

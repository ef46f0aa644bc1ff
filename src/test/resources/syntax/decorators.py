@a
def f(): pass
@a.b
@c(d)
def f():
    pass
@a
class B: pass
@(a := b)
def f(): pass
@a[b].c
def f(): pass
@lambda f: f
def f(): pass
@a if b else c
def f(): pass

@a

# comment
@b
def f(): pass
@a
async def f(): pass
@x.setter
@y
class C(D):
    @property
    def e(self): return 1

pass
pass;
pass; pass
a; b; c;
del a
del a, b
del a,
del (a, b)
del (a), [b], (c,), (), []
del a.b, c[d], e().f, (g, [h])
assert a
assert a, b
assert (a, b)
raise
raise a
raise a from b
raise a() from None
global_ = 1
import a
import a.b.c
import a as b
import a.b as c, d, e.f
from a import b
from a import b as c, d
from a import (b)
from a import (b, c as d,)
from a import *
from . import a
from .. import a
from ... import a
from .... import a
from .a import b
from ...a.b import c
from . . import a

# Section 2: a tasklet's frame tells where it stands; there is none before it has begun and after its end.
import stackless

def inner(depth):
    here = depth * 2
    stackless.schedule()
    return here

def outer():
    first = "kept"
    return inner(4)

t = stackless.tasklet(outer)()
assert t.frame is None
stackless.schedule()
assert t.recursion_depth == 2
frame = t.frame
assert frame.f_code.co_name == "inner" and frame.f_lineno == 6
assert frame.f_locals == {"depth": 4, "here": 8}
assert frame.f_globals["outer"] is outer
assert frame.f_back.f_code.co_name == "outer" and frame.f_back.f_lineno == 11
assert frame.f_back.f_locals == {"first": "kept"}
assert frame.f_back.f_back is None
stackless.run()
assert not t.alive and t.frame is None

def look():
    return stackless.current.frame

mine = look()
assert mine.f_code.co_name == "look"
assert mine.f_back.f_code.co_name == "<module>" and mine.f_back.f_back is None

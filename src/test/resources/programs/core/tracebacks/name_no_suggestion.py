def f():
    zzzzzzzz()
f()

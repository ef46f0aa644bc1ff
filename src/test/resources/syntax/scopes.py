def f():
    global a
    global b, c
    def g():
        nonlocal d
        nonlocal e, f
    return
    return a
    return a, b
    return *a, b
    return (yield)
    yield
    yield a
    yield a, b
    yield *a, b
    yield from a
    a = yield
    a = yield b
    a = b = yield from c
    a += yield b
    a: int = yield
    (yield)
    (yield a)
    f((yield a), b)
    [(yield)]
    await_ = 1

def check(x):
    assert x > 0, f'{x} is not positive'
    assert x != 7
check(1)
check(7)

def f(a, b):
    return a + b
total = f(1, 2) + f(3) + f(4, 5)

def compute(a, b, c):
    return (a + b) * c + a // (b - 2) - c
compute(1, 2, 3)

def inv(x):
    return 1 / x
print([inv(v) for v in [1, 2]])
print([inv(v) for v in [2, 1, 0]])

fs = [lambda x: x + 1, lambda x: x / 0]
def apply(fs, v):
    for f in fs:
        v = f(v)
    return v
print(apply(fs, 1))

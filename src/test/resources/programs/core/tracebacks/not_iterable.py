def total(x):
    s = 0
    for v in x:
        s += v
    return s
print(total([1]))
print(total(7))

def numbers():
    yield 1
    yield 1 / 0
def total(g):
    return sum(x for x in g)
print(total([1, 2]))
print(total(numbers()))

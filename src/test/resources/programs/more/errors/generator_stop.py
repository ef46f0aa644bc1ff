def g():
    yield 1
    raise StopIteration(5)
for item in g():
    print(item)

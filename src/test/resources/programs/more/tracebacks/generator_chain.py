def source():
    for x in [1, 2, 'three']:
        yield x
def double(it):
    for x in it:
        yield x / 2
def consume():
    yield from double(source())
for v in consume():
    print(v)

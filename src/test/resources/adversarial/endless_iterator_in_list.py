# Ends: finished
def ones():
    while True:
        yield 1


try:
    list(ones())
except MemoryError:
    print('caught')

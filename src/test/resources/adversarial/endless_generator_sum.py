# Ends: limit
def ones():
    while True:
        yield 1


sum(ones())

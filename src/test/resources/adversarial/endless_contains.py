# Ends: limit
def ones():
    while True:
        yield 1


2 in ones()

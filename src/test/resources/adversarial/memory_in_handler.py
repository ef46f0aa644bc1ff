# Ends: finished
def fill():
    x = []
    try:
        while True:
            x.append('x' * 10_000 + str(len(x)))
    except MemoryError:
        try:
            y = [0] * 10 ** 9
        finally:
            x = None


try:
    fill()
except MemoryError as e:
    print('caught', type(e.__context__).__name__)

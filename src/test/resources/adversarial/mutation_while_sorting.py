# Ends: finished
x = list(range(1000, 0, -1))


def key(i):
    x.append(i)
    return i


try:
    x.sort(key=key)
except ValueError as e:
    print(e)

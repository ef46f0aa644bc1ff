def ping(n):
    return pong(n)
def pong(n):
    if n > 3:
        return 1 / 0
    return ping(n + 1)
ping(0)

def a(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(u):
    return [sum([a(i, j) * u[j] for j in range(len(u))]) for i in range(len(u))]


def times_transposed(u):
    return [sum([a(j, i) * u[j] for j in range(len(u))]) for i in range(len(u))]


def main():
    u = [1.0] * 80
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    vbv = vv = 0.0
    for ue, ve in zip(u, v):
        vbv += ue * ve
        vv += ve * ve
    return (vbv / vv) ** 0.5

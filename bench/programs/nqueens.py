def place(n, row, columns, rising, falling):
    if row == n:
        return 1
    solutions = 0
    for column in range(n):
        if columns[column] or rising[row + column] or falling[row - column + n]:
            continue
        columns[column] = rising[row + column] = falling[row - column + n] = True
        solutions += place(n, row + 1, columns, rising, falling)
        columns[column] = rising[row + column] = falling[row - column + n] = False
    return solutions


def main():
    n = 9
    return place(n, 0, [False] * n, [False] * (2 * n), [False] * (2 * n + 1))

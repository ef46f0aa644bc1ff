# Ends: finished
s = ''
try:
    for i in range(10 ** 9):
        s += 'x' * 10_000
except MemoryError:
    print('caught', len(s) > 100_000)

# Ends: finished
try:
    str(7 ** 100_000)
except ValueError:
    print('caught')

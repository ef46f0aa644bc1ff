# Ends: finished
try:
    int('9' * 100_000)
except ValueError:
    print('caught')

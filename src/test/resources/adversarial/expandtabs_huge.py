# Ends: finished
try:
    ('\t' * 1000).expandtabs(10 ** 7)
except MemoryError:
    print('caught')

# Ends: finished
s = 'ab'
try:
    while True:
        s += s
except MemoryError:
    print('caught', len(s) >= 1024)

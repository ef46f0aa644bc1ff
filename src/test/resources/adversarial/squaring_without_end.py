# Ends: limit
n = 3
try:
    while True:
        n = n * n
except MemoryError:
    print('caught', n.bit_length() > 1000)

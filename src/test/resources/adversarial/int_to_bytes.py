# Ends: finished
try:
    (1).to_bytes(10 ** 9, 'big')
except MemoryError:
    print('caught')

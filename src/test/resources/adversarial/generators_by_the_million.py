# Ends: finished
kept = []
try:
    while True:
        g = (i for i in range(3))
        next(g)
        kept.append(g)
except MemoryError:
    count = len(kept)
    kept = None
    print('caught', count > 1000)

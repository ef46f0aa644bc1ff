def choose(k):
    return 'low' if k < 1 else {'mid': k}['high'] if k < 5 else k.missing
print(choose(0))
choose(7)

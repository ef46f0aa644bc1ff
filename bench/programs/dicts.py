def main():
    counts = {}
    for i in range(300_000):
        key = (i * 31) % 4_999
        if key in counts:
            counts[key] += 1
        else:
            counts[key] = 1
    names = {}
    for key, value in counts.items():
        names["k" + str(key)] = value
    total = 0
    for repetition in range(20):
        for name in names:
            total += names[name]
    return total

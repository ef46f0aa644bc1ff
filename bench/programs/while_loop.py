def main():
    i = 0
    total = 0
    while i < 2_000_000:
        total += i & 3
        i += 1
    return total

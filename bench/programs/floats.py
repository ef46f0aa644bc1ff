def main():
    x = 0.5
    total = 0.0
    for i in range(1_500_000):
        x = 3.7 * x * (1.0 - x)
        total += x
    return total
